import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../../client/src/app/routes');

/** The paths of all pages, read from the tables of the web client; the pages for developers are not in what is built. */
export function clientRoutes(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'design.ts')
    .flatMap((file) => {
      const source = readFileSync(path.join(folder, file), 'utf8');
      const paths = [...source.matchAll(/\bpath: '([^']+)'/g)].map(([, found]) => found ?? '');
      const pages = source.match(/\bpage: \(\) =>/g) ?? [];
      if (paths.length !== pages.length) throw new Error(`${file} has routes that cannot be read here.`);
      return paths;
    });
}

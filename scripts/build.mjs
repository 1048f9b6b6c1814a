// Builds server and client, each only when its sources have changed since it was built last.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

const parts = [
  {
    name: 'server',
    output: 'dist/main.js',
    stamp: 'dist/.sources',
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    build: () => run('npx', ['tsc', '-p', 'tsconfig.build.json']),
    clean: () => rmSync(path.join(root, 'dist'), { recursive: true, force: true }),
  },
  {
    name: 'web client',
    output: 'client/dist/index.html',
    stamp: 'client/dist/.sources',
    sources: [
      'client/src',
      'client/public',
      'client/tooling',
      'client/index.html',
      'client/vite.config.ts',
      'package-lock.json',
    ],
    build: () => run('npm', ['run', 'build', '--silent', '-w', 'client']),
    clean: () => undefined,
  },
];

export async function buildWhatIsStale() {
  await build(parts);
}

/** The server alone, for tools that need no client. */
export async function buildServer() {
  await build(parts.slice(0, 1));
}

async function build(chosen) {
  for (const part of chosen) {
    const fingerprint = fingerprintOf(part.sources);
    const stamp = path.join(root, part.stamp);
    const isFresh =
      existsSync(path.join(root, part.output)) &&
      existsSync(stamp) &&
      readFileSync(stamp, 'utf8') === fingerprint;
    if (isFresh) continue;
    console.log(`Building the ${part.name} …`);
    part.clean();
    await part.build();
    writeFileSync(stamp, fingerprint);
  }
}

/** Changes with every file's path and content. */
function fingerprintOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort())
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesOf(source) {
  const full = path.join(root, source);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [full];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

import type { Site } from './site';

/**
 * A test that walks through the site, and when it fails tells what each visitor had before her. Nothing may have gone wrong
 * behind their backs either: no error in a page, no answer of 500.
 */
export function story(name: string, site: () => Site, tell: () => Promise<void>, minutes = 2): void {
  it(
    name,
    async () => {
      try {
        await tell();
      } catch (error) {
        throw new Error(`${(error as Error).message}\n\n${await site().describeScene(name)}`, {
          cause: error,
        });
      }
      expect(site().problems).toEqual([]);
    },
    minutes * 60_000,
  );
}

/**
 * What must hold whatever comes, tried with many random cases: `npm run test:properties -- --seed 7 --runs 10000`. CI
 * tries a few of the same (properties.test.ts).
 */
import { properties } from './index';
import { parseOptions, usage } from './options';
import type { PropertyOptions } from './property';

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) return 2;
  console.log(`Properties with seed ${options.seed}, ${options.runs} cases each.`);
  let failed = 0;
  for (const { name, check } of properties) {
    const startedAt = performance.now();
    try {
      await check(options);
      console.log(`  holds: ${name} (${((performance.now() - startedAt) / 1_000).toFixed(1)} s)`);
    } catch (error) {
      failed += 1;
      console.error(`  FAILS: ${name}\n${error instanceof Error ? error.stack : error}`);
    }
  }
  console.log(`${properties.length - failed} passed, ${failed} failed`);
  if (failed > 0) console.log(`Again: --seed ${options.seed} --runs ${options.runs}`);
  return failed === 0 ? 0 : 1;
}

function readOptions(): PropertyOptions | undefined {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    return undefined;
  }
}

void main().then((code) => {
  process.exitCode = code;
});

import { parseArgs } from 'node:util';
import type { PropertyOptions } from './property';

export const usage = `Usage: npm run test:properties -- [--seed <number>] [--runs <number>]
  --seed   tries the same cases again (default: taken from the clock)
  --runs   how many cases for each property (default: 10000)`;

/** @throws TypeError or RangeError for what is not an option. */
export function parseOptions(args: readonly string[]): PropertyOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, runs: { type: 'string' } },
  });
  return {
    seed: wholeNumber('--seed', values.seed ?? String(Date.now() % 2_000_000_000), 0),
    runs: wholeNumber('--runs', values.runs ?? '10000', 1),
  };
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d{1,10}$/.test(text) || value < least || value > 2_000_000_000)
    throw new RangeError(`${name} is a whole number from ${least} to 2000000000.`);
  return value;
}

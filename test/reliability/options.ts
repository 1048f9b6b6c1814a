import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

export interface ChaosOptions {
  readonly seed: string;
  /** How often the server is killed. */
  readonly rounds: number;
  readonly events: 'in-process' | 'rabbitmq';
  /** Keeps the data folder even when all is well. */
  readonly keepsData: boolean;
}

export const usage =
  'npm run test:chaos -- [--seed <any text>] [--rounds <1 to 10000>] [--events in-process|rabbitmq] [--keep]';

/** @throws Error that says what is wrong with the arguments. */
export function parseOptions(given: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      seed: { type: 'string' },
      rounds: { type: 'string' },
      events: { type: 'string' },
      keep: { type: 'boolean' },
    },
  });
  const rounds = Number(values.rounds ?? 10);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 10_000) {
    throw new Error('--rounds takes a whole number from 1 to 10000.');
  }
  const events = values.events ?? 'in-process';
  if (events !== 'in-process' && events !== 'rabbitmq') {
    throw new Error('--events takes in-process or rabbitmq.');
  }
  const seed = values.seed ?? String(randomInt(1_000_000));
  return { seed, rounds, events, keepsData: values.keep ?? false };
}

import { Random } from '../../reliability/random';
import type { Property } from '../property';
import { History } from './history';

const mostSteps = 60;

/** Promises 1 and 2, over histories of orders, coupons, payments, refunds, disputes and whatever webhooks do. */
export const paymentHistories: readonly Property[] = [
  {
    name: 'payment: access is the union of live grants, the ledger balances, and nothing is charged or granted twice',
    async check({ seed, runs }) {
      const { default: StripeSdk } = await import('stripe');
      const sdk = new StripeSdk('sk_test_of_the_properties', { telemetry: false }) as never;
      for (let run = 0; run < runs; run += 1) {
        const play = (steps: number) => new History(new Random(`${seed}/${run}`), sdk).play(steps);
        const steps = new Random(`${seed}/${run}/steps`).between(1, mostSteps);
        const failure = await failureOf(() => play(steps));
        if (failure) throw await smallest(play, steps, failure);
      }
    },
  },
];

/** The failure of the shortest beginning of the history that fails. */
async function smallest(
  play: (steps: number) => Promise<void>,
  steps: number,
  failure: unknown,
): Promise<unknown> {
  for (let fewer = 1; fewer < steps; fewer += 1) {
    const shorter = await failureOf(() => play(fewer));
    if (shorter) return shorter;
  }
  return failure;
}

async function failureOf(act: () => Promise<void>): Promise<unknown> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error;
  }
}

import fc from 'fast-check';
import { type Carrier, EventWorld, orderPaid, orderPlaced, recordEffect } from './event-world';

const step = fc.oneof(
  fc.record({
    kind: fc.constant('publish' as const),
    stream: fc.integer({ min: 0, max: 2 }),
    isRolledBack: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('pass time' as const), seconds: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('replace a process' as const), isCrash: fc.boolean() }),
);
/** How the deliveries and the tries to handle go, one after the other, again and again. */
const luck = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 12 });

/** Whatever befalls processes and deliveries on the way, whichever way that is. */
export function describeEventOrder(way: string, carrier: () => Carrier, runs: number): void {
  describe(`Over ${way}`, () => {
    let world: EventWorld;

    beforeAll(async () => {
      world = await EventWorld.create(carrier());
    });
    afterEach(() => world.clear());
    afterAll(() => world.end());

    it('handles each committed event once and in order, whatever fails and dies on the way', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 4, maxLength: 14 }),
          luck,
          luck,
          async (steps, deliveries, tries) => {
            await world.clear();
            const nextDelivery = wheel(deliveries);
            const nextTry = wheel(tries);
            const start = () =>
              world.startProcess({
                pollMilliseconds: 20,
                transport: world.carrying(async (transport, batch) => {
                  const fate = nextDelivery();
                  if (fate === 0) throw new Error('Lost before.');
                  const outcomes = await transport.publish(batch);
                  if (fate === 1) throw new Error('Lost after.');
                  return fate === 2 ? transport.publish(batch) : outcomes;
                }),
                consumers: {
                  'mailroom.send': {
                    prepare: async () => {
                      if (nextTry() === 0) throw new Error('Not now.');
                    },
                    handle: async (tx, event) => {
                      await recordEffect(tx, 'send', event);
                      if (nextTry() === 1) throw new Error('Not at the end either.');
                    },
                  },
                },
              });
            let processes = [await start(), await start()];
            const committed = new Map<string, number[]>();
            for (const [index, action] of steps.entries()) {
              const [current, other] = processes as [(typeof processes)[0], (typeof processes)[0]];
              if (action.kind === 'pass time') world.clock.advance({ seconds: action.seconds });
              else if (action.kind === 'replace a process') {
                await (action.isCrash ? current.crash() : current.engine.stop(200));
                processes = [other, await start()];
              } else {
                const order = `${action.stream}`;
                const work = other.shop.step(async (tx) => {
                  await tx.publish(index % 2 ? orderPaid : orderPlaced, { order, number: index });
                  if (action.isRolledBack) throw new Error('Undone.');
                });
                await work.catch(() => undefined);
                if (!action.isRolledBack)
                  committed.set(`order/${order}`, [...(committed.get(`order/${order}`) ?? []), index]);
              }
            }
            await settleWithTime(world, processes[1] as (typeof processes)[0]);
            const handled = new Map<string, number[]>();
            for (const { stream, number } of await world.effects()) {
              handled.set(stream, [...(handled.get(stream) ?? []), number]);
            }
            expect(Object.fromEntries(handled)).toEqual(Object.fromEntries(committed));
          },
        ),
        { seed: 20_261_123, numRuns: runs, endOnFailure: true },
      );
    }, 60_000);
  });
}

/** Retries come when the time does: passes it until nothing is left. */
async function settleWithTime(
  world: EventWorld,
  process: Awaited<ReturnType<EventWorld['startProcess']>>,
): Promise<void> {
  for (let round = 0; round < 40; round += 1) {
    world.clock.advance({ seconds: 30 });
    await process.engine.settle(300).catch(() => undefined);
    const { rows } = await world.administrator.query(
      `select (select count(*) from shop.outbox where published_at is null)
         + (select count(*) from mailroom.inbox where status = 'due') as open`,
    );
    if (Number(rows[0]?.open) === 0) return;
  }
}

/** Gives the values in turn, beginning anew at the end; something other than failure now and then, so that it ends. */
function wheel(values: readonly number[]): () => number {
  let turn = 0;
  return () => {
    turn += 1;
    return turn % 3 === 0 ? 4 : (values[turn % values.length] ?? 4);
  };
}

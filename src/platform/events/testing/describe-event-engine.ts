import { currentContext } from '../../context/call-context';
import { defineErrors } from '../../errors/domain-error';
import {
  asPerson,
  type Carrier,
  EventWorld,
  Gate,
  type OrderEvent,
  orderPaid,
  orderPlaced,
  orderViewed,
  recordEffect,
  recorder,
} from './event-world';

const errors = defineErrors({ refused: { code: 'mailroom.refused', status: 409, message: 'Refused.' } });

/** What the engine promises, whichever way events travel (G5). */
export function describeEventEngine(way: string, carrier: () => Carrier): void {
  describe(`Over ${way}`, () => {
    let world: EventWorld;

    beforeAll(async () => {
      world = await EventWorld.create(carrier());
    });
    afterEach(() => world.clear());
    afterAll(() => world.end());

    describe('An event exists if and only if its transaction committed (G1)', () => {
      it('is not published by a unit of work that was rolled back', async () => {
        const process = await world.startProcess({ consumers: { 'mailroom.send': recorder('send') } });
        const failed = process.shop.step(async (tx) => {
          await tx.publish(orderPlaced, { order: 'a', number: 1 });
          throw new Error('The card was declined.');
        });
        await expect(failed).rejects.toThrow('declined');
        await world.publish(process, orderPlaced, 'a', 2);
        await process.engine.settle();
        expect(await world.effects()).toEqual([
          { consumer: 'send', stream: 'order/a', sequence: 1, number: 2 },
        ]);
      });

      it('reaches its consumers without anyone asking when the unit of work commits', async () => {
        const handled = new Gate();
        const process = await world.startProcess({
          pollMilliseconds: 60_000,
          consumers: { 'mailroom.send': { handle: async () => void handled.pass() } },
        });
        // From here on nothing looks by itself any more.
        await process.engine.settle();
        await world.publish(process, orderPlaced, 'a');
        await handled.reached;
      });
    });

    describe('A handler', () => {
      it('acts as its module, with the correlation of the event and a seed that is the same at each try', async () => {
        const contexts: unknown[] = [];
        const events: OrderEvent[] = [];
        const process = await world.startProcess({
          consumers: {
            'mailroom.send': {
              prepare: async (event) => {
                events.push(event);
                const { deadline, ...context } = currentContext();
                expect(deadline).toBeGreaterThan(world.clock.now().getTime());
                contexts.push(context);
                if (contexts.length === 1) throw new Error('The first try fails.');
                return 'stamped';
              },
              handle: async (_tx, _event, prepared) => {
                contexts.push({ prepared, isInTransaction: currentContext().isInTransaction });
              },
            },
          },
        });
        const person = '01990000-0000-7000-8000-000000000001';
        await asPerson(person, 'correlation-1', () => world.publish(process, orderPlaced, 'a', 7));
        await process.engine.settle();
        world.clock.advance({ seconds: 2 });
        await process.engine.settle();
        const [event] = events;
        const context = {
          correlationId: 'correlation-1',
          principal: { kind: 'module', name: 'mailroom' },
          idempotencySeed: `mailroom.send:${event?.id}`,
        };
        expect(contexts).toEqual([context, context, { prepared: 'stamped', isInTransaction: true }]);
        expect(event).toMatchObject({
          type: 'order.placed',
          version: 1,
          stream: 'order/a',
          sequence: 1,
          payload: { order: 'a', number: 7 },
          principal: { kind: 'person', id: person },
        });
        expect(event?.occurredAt).toBeInstanceOf(Date);
      });

      it('that takes too long is ended, can write nothing more, and is tried again', async () => {
        const tooLong = new Gate();
        let tellOutcome: (outcome: string) => void = () => undefined;
        const outcome = new Promise<string>((resolve) => {
          tellOutcome = resolve;
        });
        const process = await world.startProcess({
          handleDeadline: 100,
          consumers: {
            'mailroom.send': {
              handle: async (tx, event) => {
                if (tooLong.arrivals > 0) return recordEffect(tx, 'second try', event);
                await recordEffect(tx, 'first try', event);
                await tooLong.pass();
                await recordEffect(tx, 'too late', event).then(
                  () => tellOutcome('written'),
                  () => tellOutcome('refused'),
                );
              },
            },
          },
        });
        await world.publish(process, orderPlaced, 'a');
        await process.engine.settle();
        expect(await world.inbox()).toMatchObject([{ status: 'due', attempts: 1 }]);
        tooLong.open();
        expect(await outcome).toBe('refused');
        world.clock.advance({ seconds: 1 });
        await process.engine.settle();
        expect((await world.effects()).map(({ consumer }) => consumer)).toEqual(['second try']);
      });
    });

    describe('An event reaches every declared consumer at least once, and takes effect once (G2, G3)', () => {
      it('takes effect once on each consumer however often it is delivered', async () => {
        const process = await world.startProcess({
          consumers: { 'mailroom.send': recorder('send'), 'mailroom.count': recorder('count') },
          transport: world.carrying(async (transport, batch) => {
            await Promise.all([transport.publish(batch), transport.publish(batch)]);
            await transport.publish([...batch].reverse());
            return transport.publish(batch);
          }),
        });
        await world.publish(process, orderPlaced, 'a');
        await world.publish(process, orderPaid, 'a');
        await process.engine.settle();
        expect(
          (await world.effects()).map(({ consumer, sequence }) => `${consumer} ${sequence}`).sort(),
        ).toEqual(['count 1', 'count 2', 'send 1', 'send 2']);
      });

      it('is sent again when it is unknown whether it arrived', async () => {
        let isFirst = true;
        let published = 0;
        const process = await world.startProcess({
          consumers: { 'mailroom.send': recorder('send') },
          transport: world.carrying(async (transport, batch) => {
            published += 1;
            const outcomes = isFirst ? new Map() : await transport.publish(batch);
            isFirst = false;
            return outcomes;
          }),
        });
        await world.publish(process, orderPlaced, 'a');
        await expect(process.engine.settle(100)).rejects.toThrow('shop (1 to publish');
        world.clock.advance({ seconds: 1 });
        await process.engine.settle();
        expect([published, (await world.effects()).length]).toEqual([2, 1]);
      });

      it('survives a crash between intake and the mark that it was published', async () => {
        const delivered = new Gate();
        const first = await world.startProcess({
          consumers: { 'mailroom.send': recorder('send') },
          transport: world.carrying(async (transport, batch) => {
            await transport.publish(batch);
            await delivered.pass();
            return new Map();
          }),
        });
        await world.publish(first, orderPlaced, 'a');
        await delivered.reached;
        const second = await world.startProcess({ consumers: { 'mailroom.send': recorder('send') } });
        expect([first.engine.isRelaying('shop'), second.engine.isRelaying('shop')]).toEqual([true, false]);
        await first.crash();
        // A worker that died in the middle of it lets go when its lease runs out.
        world.clock.advance({ seconds: 4 });
        await second.engine.settle();
        delivered.open();
        expect(second.engine.isRelaying('shop')).toBe(true);
        expect(await world.effects()).toHaveLength(1);
        const { rows } = await world.administrator.query(
          'select published_at is not null as published from shop.outbox',
        );
        expect(rows).toEqual([{ published: true }]);
      });

      it('survives a crash between prepare and handle', async () => {
        const prepared = new Gate();
        const first = await world.startProcess({
          consumers: { 'mailroom.send': { ...recorder('first'), prepare: () => prepared.pass() } },
        });
        await world.publish(first, orderPlaced, 'a');
        await prepared.reached;
        await first.crash();
        const second = await world.startProcess({ consumers: { 'mailroom.send': recorder('second') } });
        await expect(second.engine.settle(100)).rejects.toThrow('mailroom (0 to publish, 1 due');
        world.clock.advance({ seconds: 3 });
        await second.engine.settle();
        prepared.open();
        expect((await world.effects()).map(({ consumer }) => consumer)).toEqual(['second']);
        expect(await world.inbox()).toMatchObject([{ status: 'done', attempts: 2 }]);
      });

      it('survives the death of a worker whose effects are written but not committed', async () => {
        const written = new Gate();
        const first = await world.startProcess({
          consumers: {
            'mailroom.send': {
              handle: async (tx, event) => {
                await recordEffect(tx, 'first', event);
                await written.pass();
              },
            },
          },
        });
        await world.publish(first, orderPlaced, 'a');
        await written.reached;
        const second = await world.startProcess({ consumers: { 'mailroom.send': recorder('second') } });
        // As long as its transaction is open, nobody else takes the event, lease or no lease.
        world.clock.advance({ seconds: 60 });
        await expect(second.engine.settle(150)).rejects.toThrow('1 due');
        await first.crash();
        written.open();
        await second.engine.settle();
        expect((await world.effects()).map(({ consumer }) => consumer)).toEqual(['second']);
      });

      it('goes on after the connection of a handler is lost', async () => {
        let tries = 0;
        const process = await world.startProcess({
          consumers: {
            'mailroom.send': {
              handle: async (tx, event) => {
                await recordEffect(tx, 'send', event);
                tries += 1;
                if (tries > 1) return;
                const { rows } = await tx.execute<{ pid: number }>('select pg_backend_pid() as pid');
                await world.administrator.query('select pg_terminate_backend($1, 2000)', [rows[0]?.pid]);
              },
            },
          },
        });
        await world.publish(process, orderPlaced, 'a');
        await process.engine.settle();
        world.clock.advance({ seconds: 1 });
        await process.engine.settle();
        expect([tries, (await world.effects()).length]).toEqual([2, 1]);
      });

      it('lets a worker that was frozen past its lease commit nothing', async () => {
        const frozen = new Gate();
        // It looks for nothing while it is frozen. Should it renew its lease once more, that runs out as well.
        const first = await world.startProcess({
          pollMilliseconds: 60_000,
          reachesOutside: true,
          consumers: { 'mailroom.send': { ...recorder('frozen'), prepare: () => frozen.pass() } },
        });
        await world.publish(first, orderPlaced, 'a');
        await frozen.reached;
        // The second is at work when the first wakes up.
        const working = new Gate();
        const second = await world.startProcess({
          reachesOutside: true,
          consumers: { 'mailroom.send': { ...recorder('second'), prepare: () => working.pass() } },
        });
        while (working.arrivals === 0) {
          world.clock.advance({ seconds: 10 });
          await second.engine.settle(20).catch(() => undefined);
        }
        frozen.open();
        await first.engine.stop();
        expect(await world.effects()).toEqual([]);
        working.open();
        await second.engine.settle();
        expect((await world.effects()).map(({ consumer }) => consumer)).toEqual(['second']);
        expect(await world.inbox()).toMatchObject([{ status: 'done' }]);
      });

      it('keeps the lease of a worker that is slow but alive', async () => {
        const slow = new Gate();
        const first = await world.startProcess({
          consumers: { 'mailroom.send': { ...recorder('first'), prepare: () => slow.pass() } },
        });
        await world.publish(first, orderPlaced, 'a');
        await slow.reached;
        world.clock.advance({ seconds: 2 });
        await renewed();
        world.clock.advance({ seconds: 2 });
        const second = await world.startProcess({ consumers: { 'mailroom.send': recorder('second') } });
        await expect(second.engine.settle(200)).rejects.toThrow('1 due');
        slow.open();
        await second.engine.settle();
        expect((await world.effects()).map(({ consumer }) => consumer)).toEqual(['first']);
      });

      async function renewed(): Promise<void> {
        const inTime = new Date(world.clock.now().getTime() + 2_000);
        for (;;) {
          const { rows } = await world.administrator.query(
            'select 1 from mailroom.inbox where lease_until > $1',
            [inTime],
          );
          if (rows.length > 0) return;
        }
      }

      it('is done at once when nobody consumes it', async () => {
        const published: string[] = [];
        const process = await world.startProcess({
          consumers: { 'mailroom.send': recorder('send') },
          transport: world.carrying((transport, batch) => {
            published.push(...batch.map(({ type }) => type));
            return transport.publish(batch);
          }),
        });
        await world.publish(process, orderViewed, 'a');
        await world.publish(process, orderPlaced, 'a');
        await process.engine.settle();
        expect(published).toEqual(['order.placed']);
      });
    });

    describe('Per consumer, the events of a stream are handled in commit order (G4)', () => {
      it('holds with twenty writers on three streams and several processes that dispatch', async () => {
        const consumers = { 'mailroom.send': recorder('send'), 'mailroom.count': recorder('count') };
        const first = await world.startProcess({ consumers });
        const second = await world.startProcess({ consumers });
        const third = await world.startProcess({ consumers });
        const processes = [first, second, third];
        const writers = Array.from({ length: 20 }, async (_, writer) => {
          for (let number = 0; number < 5; number += 1) {
            const process = processes[(writer + number) % 3] ?? first;
            await world.publish(process, number % 2 ? orderPaid : orderPlaced, `${writer % 3}`, number);
          }
        });
        await Promise.all(writers);
        await first.engine.settle(15_000);
        const handled = new Map<string, number[]>();
        for (const { consumer, stream, sequence } of await world.effects()) {
          const key = `${consumer} ${stream}`;
          handled.set(key, [...(handled.get(key) ?? []), sequence]);
        }
        const inOrder = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
        expect(Object.fromEntries(handled)).toEqual({
          'send order/0': inOrder(35),
          'send order/1': inOrder(35),
          'send order/2': inOrder(30),
          'count order/0': inOrder(35),
          'count order/1': inOrder(35),
          'count order/2': inOrder(30),
        });
      });

      it('does not lose an event that commits after later ones were published', async () => {
        const process = await world.startProcess({ consumers: { 'mailroom.send': recorder('send') } });
        const written = new Gate();
        const late = process.shop.step(async (tx) => {
          await tx.publish(orderPlaced, { order: 'late', number: 1 });
          await written.pass();
        });
        await written.reached;
        await world.publish(process, orderPlaced, 'early', 2);
        await process.engine.settle();
        expect((await world.effects()).map(({ number }) => number)).toEqual([2]);
        written.open();
        await late;
        await process.engine.settle();
        expect((await world.effects()).map(({ number }) => number)).toEqual([2, 1]);
      });

      it('makes a writer wait for the one before it in the same stream', async () => {
        const process = await world.startProcess({ consumers: { 'mailroom.send': recorder('send') } });
        const written = new Gate();
        const first = process.shop.step(async (tx) => {
          await tx.publish(orderPlaced, { order: 'a', number: 1 });
          await written.pass();
        });
        await written.reached;
        let isSecondDone = false;
        const second = world.publish(process, orderPaid, 'a', 2).then(() => {
          isSecondDone = true;
        });
        await world.publish(process, orderPlaced, 'b', 3);
        expect(isSecondDone).toBe(false);
        written.open();
        await Promise.all([first, second]);
        await process.engine.settle();
        const ofStream = (await world.effects()).filter(({ stream }) => stream === 'order/a');
        expect(ofStream.map(({ sequence, number }) => [sequence, number])).toEqual([
          [1, 1],
          [2, 2],
        ]);
      });
    });

    describe('A failing or slow consumer delays only itself (G6)', () => {
      it('leaves the other consumers of its module at full speed while all its streams hang', async () => {
        const hanging = new Gate();
        const process = await world.startProcess({
          consumers: {
            'mailroom.hang': { ...recorder('hang'), prepare: () => hanging.pass() },
            'mailroom.send': recorder('send'),
          },
        });
        const before = ['a', 'b', 'c', 'd', 'e', 'f'];
        for (const order of before) await world.publish(process, orderPlaced, order);
        await expect(process.engine.settle(300)).rejects.toThrow('mailroom');
        // Its own lane and the three that are shared: no more hang at a time.
        expect(hanging.arrivals).toBe(4);
        const after = ['g', 'h'];
        for (const order of after) await world.publish(process, orderPlaced, order);
        await expect(process.engine.settle(300)).rejects.toThrow('mailroom');
        expect((await world.effects()).map(({ consumer, stream }) => `${consumer} ${stream}`).sort()).toEqual(
          [...before, ...after].map((order) => `send order/${order}`),
        );
        hanging.open();
        await process.engine.settle();
        expect(await world.effects()).toHaveLength(16);
      });

      it('tries what fails again later, twelve times, and lets the others go on', async () => {
        let tries = 0;
        const process = await world.startProcess({
          consumers: {
            'mailroom.fail': {
              handle: async () => {
                tries += 1;
                throw new Error('Out of paper.');
              },
            },
            'mailroom.send': recorder('send'),
          },
        });
        await world.publish(process, orderPlaced, 'a');
        await process.engine.settle();
        expect([tries, (await world.effects()).length]).toEqual([1, 1]);
        await process.engine.settle();
        expect(tries).toBe(1);
        for (let attempt = 2; attempt <= 14; attempt += 1) {
          world.clock.advance({ hours: 2 });
          await process.engine.settle();
        }
        expect(tries).toBe(12);
        expect(await world.inbox()).toMatchObject([
          { consumer: 'mailroom.fail', status: 'dead', attempts: 12 },
          { consumer: 'mailroom.send', status: 'done', attempts: 1 },
        ]);
      });

      it('gives an event up whose workers all died of it', async () => {
        const process = await world.startProcess({ consumers: { 'mailroom.send': recorder('send') } });
        await world.publish(process, orderPlaced, 'a');
        await process.engine.settle();
        await world.administrator.query(`update mailroom.inbox set status = 'due', attempts = 12`);
        await process.engine.settle();
        expect(await world.inbox()).toMatchObject([{ status: 'dead', attempts: 13 }]);
        expect(await world.effects()).toHaveLength(1);
      });

      it('parks only the stream of a dead letter, for that consumer only', async () => {
        const process = await world.startProcess({
          consumers: {
            'mailroom.strict': {
              handle: async (tx, event) => {
                if (event.payload.number === 13) throw errors.refused();
                await recordEffect(tx, 'strict', event);
              },
            },
            'mailroom.send': recorder('send'),
          },
        });
        await world.publish(process, orderPlaced, 'a', 13);
        await world.publish(process, orderPaid, 'a', 1);
        await world.publish(process, orderPlaced, 'b', 2);
        await process.engine.settle();
        expect((await world.effects()).map(({ consumer, number }) => `${consumer} ${number}`).sort()).toEqual(
          ['send 1', 'send 13', 'send 2', 'strict 2'],
        );
        expect(await world.inbox()).toMatchObject([
          { consumer: 'mailroom.send' },
          { consumer: 'mailroom.send' },
          { consumer: 'mailroom.send' },
          { stream: 'order/a', sequence: 1, status: 'dead', attempts: 1 },
          { stream: 'order/a', sequence: 2, status: 'due', attempts: 0 },
          { stream: 'order/b', sequence: 1, status: 'done', attempts: 1 },
        ]);
      });

      it('makes a dead letter at once of an event that cannot be read', async () => {
        const process = await world.openProcess({ consumers: { 'mailroom.send': recorder('send') } });
        await world.publish(process, orderPlaced, 'a');
        await world.administrator.query(
          `update shop.outbox set payload = '{"order": "a", "number": "seven"}'`,
        );
        await process.engine.start();
        await process.engine.settle();
        expect(await world.inbox()).toMatchObject([{ status: 'dead', attempts: 1 }]);
      });
    });

    describe('Relays', () => {
      it('are one per module over all processes, and another takes over when its process stops', async () => {
        const first = await world.startProcess();
        const second = await world.startProcess();
        const relaying = () => [first, second].map(({ engine }) => engine.isRelaying('shop'));
        expect(relaying()).toEqual([true, false]);
        await first.engine.stop();
        await world.publish(second, orderViewed, 'a');
        await second.engine.settle();
        expect(relaying()).toEqual([false, true]);
      });

      it('publish what gathered while no process ran', async () => {
        const first = await world.openProcess();
        await world.publish(first, orderPlaced, 'a', 1);
        const second = await world.startProcess({ consumers: { 'mailroom.send': recorder('send') } });
        await second.engine.settle();
        expect(await world.effects()).toHaveLength(1);
      });

      it('take their lock again after the connection that held it was lost', async () => {
        const process = await world.startProcess({ pollMilliseconds: 60_000 });
        const holders = `select pid from pg_locks where locktype = 'advisory' and database =
        (select oid from pg_database where datname = current_database())`;
        const before = (await world.administrator.query(holders)).rows;
        await world.administrator.query('select pg_terminate_backend($1, 2000)', [before[0]?.pid]);
        const after = async () => (await world.administrator.query(holders)).rows;
        while ((await after()).length < before.length) await process.engine.settle();
        expect(process.engine.isRelaying('shop')).toBe(true);
      });

      it('go on after the connection that holds their lock was lost', async () => {
        const process = await world.startProcess({ consumers: { 'mailroom.send': recorder('send') } });
        await world.administrator.query(
          `select pg_terminate_backend(pid, 2000) from pg_stat_activity
         where datname = current_database() and pid in (select pid from pg_locks where locktype = 'advisory')`,
        );
        await world.publish(process, orderPlaced, 'a');
        await process.engine.settle();
        expect(await world.effects()).toHaveLength(1);
      });
    });
  });
}

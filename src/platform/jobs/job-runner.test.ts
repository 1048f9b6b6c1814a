import { container } from 'tsyringe';
import { currentContext } from '../context/call-context';
import { EventWorld, Gate, type WorldProcess } from '../events/testing/event-world';
import { silentLogger } from '../logging/silent-logger';
import { every, type Job, type JobDeclaration } from '../module/define-module';
import { JobRunner } from './job-runner';

let world: EventWorld;
const runners: JobRunner[] = [];

beforeAll(async () => {
  world = await EventWorld.create();
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop(500)));
  await world.clear();
});
afterAll(() => world.end());

/** A runner as a process of its own would have it. */
async function createRunner(
  run: () => Promise<void>,
  options: { leaseMilliseconds?: number } = {},
): Promise<{ runner: JobRunner; process: WorldProcess }> {
  const process = await world.openProcess();
  class Tidy implements Job {
    run = run;
  }
  const declared: JobDeclaration = every('5 minutes', 'shop.tidy', Tidy);
  const modules = process.modules
    .slice(0, 1)
    .map((module) => ({ ...module, container, manifest: { ...module.manifest, jobs: [declared] } }));
  const runner = new JobRunner({
    modules,
    clock: world.clock,
    logger: silentLogger,
    random: () => 0.5,
    ...options,
  });
  runners.push(runner);
  return { runner, process };
}

async function tidy(runner: JobRunner) {
  return (await runner.overview()).find(({ name }) => name === 'shop.tidy');
}

function inMinutes(minutes: number): Date {
  return new Date(world.clock.now().getTime() + minutes * 60_000);
}

it('waits for the first time of a job that is new', async () => {
  const { runner } = await createRunner(async () => {
    throw new Error('Too early.');
  });
  await runner.start();
  await runner.stop();
  expect(await tidy(runner)).toMatchObject({ nextRunAt: inMinutes(5), runs: 0, schedule: 'every 5 minutes' });
});

it('runs a job once however many processes there are when its time has come', async () => {
  const running = new Gate();
  const first = await createRunner(() => running.pass());
  const second = await createRunner(() => running.pass());
  const third = await createRunner(() => running.pass());
  await first.runner.start();
  await first.runner.stop();
  world.clock.advance({ minutes: 6 });
  await Promise.all([second.runner.start(), third.runner.start()]);
  await running.reached;
  expect(await tidy(first.runner)).toMatchObject({ isRunning: true });
  running.open();
  await Promise.all([second.runner.stop(), third.runner.stop()]);
  expect(running.arrivals).toBe(1);
  expect(await tidy(first.runner)).toMatchObject({ runs: 1, isRunning: false, nextRunAt: inMinutes(5) });
});

it('wakes by itself when the time of a job comes', async () => {
  const running = new Gate();
  const { runner, process } = await createRunner(() => running.pass());
  await runner.start();
  await runner.stop();
  const soon = new Date(world.clock.now().getTime() + 50);
  await world.administrator.query('update shop.scheduled_jobs set next_run_at = $1', [soon]);
  const other = await createRunner(() => running.pass());
  await other.runner.start();
  world.clock.advance({ seconds: 1 });
  await running.reached;
  running.open();
  expect(process).toBeDefined();
});

it('acts as its module, with a correlation id of its own', async () => {
  const contexts: ReturnType<typeof currentContext>[] = [];
  const { runner } = await createRunner(async () => void contexts.push(currentContext()));
  await runner.runNow('shop.tidy');
  await runner.runNow('shop.tidy');
  expect(contexts).toMatchObject([
    { principal: { kind: 'module', name: 'shop' } },
    { principal: { kind: 'module', name: 'shop' } },
  ]);
  expect(new Set(contexts.map(({ correlationId }) => correlationId)).size).toBe(2);
});

it('records a failure, tries again sooner than the schedule says, and forgets it after a success', async () => {
  let isBroken = true;
  const { runner } = await createRunner(async () => {
    if (isBroken) throw new Error('The broom is away.');
  });
  await expect(runner.runNow('shop.tidy')).rejects.toThrow('The broom is away.');
  expect(await tidy(runner)).toMatchObject({
    lastError: 'Error: The broom is away.',
    nextRunAt: new Date(world.clock.now().getTime() + 22_500),
    runs: 1,
  });
  isBroken = false;
  await runner.runNow('shop.tidy');
  expect(await tidy(runner)).toMatchObject({ lastError: undefined, nextRunAt: inMinutes(5), runs: 2 });
});

it('is taken over when its process dies, but not before its lease runs out', async () => {
  const abandoned = new Gate();
  const first = await createRunner(() => abandoned.pass());
  const running = first.runner.runNow('shop.tidy').catch(() => 'died');
  await abandoned.reached;
  await first.process.crash();
  let runs = 0;
  const second = await createRunner(async () => {
    runs += 1;
  });
  await expect(second.runner.runNow('shop.tidy')).rejects.toThrow('is under way');
  world.clock.advance({ seconds: 30 });
  await second.runner.runNow('shop.tidy');
  abandoned.open();
  expect([await running, runs]).toEqual(['died', 1]);
});

it('records nothing of a run whose lease another process has', async () => {
  const frozen = new Gate();
  const first = await createRunner(() => frozen.pass());
  const running = first.runner.runNow('shop.tidy');
  await frozen.reached;
  world.clock.advance({ seconds: 31 });
  const working = new Gate();
  const second = await createRunner(() => working.pass());
  const other = second.runner.runNow('shop.tidy');
  await working.reached;
  frozen.open();
  await running;
  expect(await tidy(first.runner)).toMatchObject({ isRunning: true, runs: 0 });
  working.open();
  await other;
  expect(await tidy(first.runner)).toMatchObject({ isRunning: false, runs: 1 });
});

it('keeps the lease of a job that takes long', async () => {
  const long = new Gate();
  const first = await createRunner(() => long.pass(), { leaseMilliseconds: 90 });
  const running = first.runner.runNow('shop.tidy');
  await long.reached;
  world.clock.advance({ milliseconds: 80 });
  const inTime = world.clock.now();
  for (let isRenewed = false; !isRenewed; ) {
    const { rows } = await world.administrator.query(
      'select lease_until > $1 as renewed from shop.scheduled_jobs',
      [new Date(inTime.getTime() + 20)],
    );
    isRenewed = rows[0]?.renewed;
  }
  world.clock.advance({ milliseconds: 80 });
  const second = await createRunner(async () => undefined);
  await expect(second.runner.runNow('shop.tidy')).rejects.toThrow('is under way');
  long.open();
  await running;
});

it('waits for what is under way when it stops', async () => {
  const running = new Gate();
  const { runner } = await createRunner(() => running.pass());
  const run = runner.runNow('shop.tidy');
  await running.reached;
  let isStopped = false;
  const stopping = runner.stop().then(() => {
    isStopped = true;
  });
  await tidy(runner);
  expect(isStopped).toBe(false);
  running.open();
  await Promise.all([run, stopping]);
  expect(await tidy(runner)).toMatchObject({ runs: 1 });
});

it('does not know a job of a module that is hosted elsewhere', async () => {
  const { runner } = await createRunner(async () => undefined);
  await expect(runner.runNow('kitchen.cook')).rejects.toThrow('No module of this process has a job');
});

it('forgets done events after ninety days, remembered commands after seven, and dead letters never', async () => {
  const { runner } = await createRunner(async () => undefined);
  const now = world.clock.now();
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const row = `gen_random_uuid(), 'order.placed', 1, 'order/' || gen_random_uuid(), 1, '{}', now()`;
  for (const days of [89, 91]) {
    const values = [daysAgo(days)];
    await world.administrator.query(
      `insert into shop.outbox (id, type, version, stream, sequence, payload, occurred_at, published_at) select ${row}, $1`,
      values,
    );
    for (const status of ['done', 'dead', 'discarded']) {
      await world.administrator.query(
        `insert into shop.inbox (consumer, event_id, type, version, stream, sequence, payload, occurred_at, status, finished_at)
         select 'shop.send', ${row}, '${status}', $1`,
        values,
      );
    }
  }
  await world.administrator.query(
    `insert into shop.outbox (id, type, version, stream, sequence, payload, occurred_at) select ${row}`,
  );
  for (const days of [6, 8]) {
    await world.administrator.query(
      `insert into shop.command_memory (caller, principal, operation, key, input_hash, created_at) values ('public', 'p', 'o', $1, 'h', $2)`,
      [`${days}`, daysAgo(days)],
    );
  }
  await runner.runNow('shop.forget-old-rows');
  const { rows } = await world.administrator.query(`select
    (select count(*)::integer from shop.outbox) as outbox,
    (select array_agg(status order by status) from shop.inbox) as inbox,
    (select array_agg(key) from shop.command_memory) as commands`);
  expect(rows).toEqual([{ outbox: 2, inbox: ['dead', 'dead', 'discarded', 'done'], commands: ['6'] }]);
});

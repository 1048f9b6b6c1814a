import { EventEmitter } from 'node:events';
import { HealthRegistry } from '../health/health-registry';
import { silentLogger } from '../logging/silent-logger';
import { ManualClock } from '../testing/manual-clock';
import { Shutdown } from './shutdown';

function stopping(graceMilliseconds = 0) {
  const done: string[] = [];
  const health = new HealthRegistry({ clock: new ManualClock(), logger: silentLogger });
  const exit = (code: number) => {
    done.push(`exit ${code}`);
  };
  const shutdown = new Shutdown({ logger: silentLogger, health, graceMilliseconds, exit });
  const events = new EventEmitter();
  shutdown.listen(events);
  return { shutdown, health, done, events };
}

describe('A shutdown', () => {
  it('stops first what was started last, once, and not ready from the beginning', async () => {
    const { shutdown, health, done } = stopping(1);
    shutdown.add('database', () => {
      done.push('database');
    });
    shutdown.add('http server', async () => {
      done.push(`http server, stopping: ${health.isStopping}`);
    });
    const first = shutdown.run('test');
    expect(health.isStopping).toBe(true);
    await Promise.all([first, shutdown.run('again')]);
    expect(done).toEqual(['http server, stopping: true', 'database', 'exit 0']);
  });

  it('goes on past a part that fails or takes too long, and says so by its code', async () => {
    const { shutdown, done } = stopping();
    shutdown.add('database', () => {
      done.push('database');
    });
    shutdown.add('broken', () => {
      throw new Error('no');
    });
    shutdown.add('stuck', () => new Promise(() => {}), { deadlineMilliseconds: 5 });
    await shutdown.run('test');
    expect(done).toEqual(['database', 'exit 1']);
  });

  it.each(['SIGTERM', 'SIGINT'])('begins at %s, and ends at once at the second', async (signal) => {
    const { shutdown, done, events } = stopping();
    let release = () => {};
    shutdown.add(
      'slow',
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    events.emit(signal);
    expect(done).toEqual([]);
    events.emit('SIGTERM');
    expect(done).toEqual(['exit 1']);
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await shutdown.run('wait');
  });

  it.each(['uncaughtException', 'unhandledRejection'])(
    'follows %s with the code of a failure',
    async (event) => {
      const { shutdown, done, events } = stopping();
      events.emit(event, new Error('bug'));
      await shutdown.run('wait');
      expect(done).toEqual(['exit 1']);
    },
  );
});

import request from 'supertest';
import { fakeApplication } from '../http/testing/fake-application';

describe('Health', () => {
  it('tells being alive from having started, and from being ready', async () => {
    const { application, health } = fakeApplication([]);
    const ask = async () => {
      const answers = await Promise.all(
        ['live', 'startup', 'ready'].map((name) => request(application).get(`/health/${name}`)),
      );
      return answers.map(({ status, body }) => [status, body.status]);
    };
    expect(await ask()).toEqual([
      [200, 'alive'],
      [503, 'starting'],
      [503, 'starting'],
    ]);
    health.markStarted();
    expect(await ask()).toEqual([
      [200, 'alive'],
      [200, 'started'],
      [200, 'ready'],
    ]);
    health.markStopping();
    expect(await ask()).toEqual([
      [200, 'alive'],
      [200, 'started'],
      [503, 'stopping'],
    ]);
  });

  it('is not ready while a critical part is away, and says which without saying why', async () => {
    const { application, health, clock, logs } = fakeApplication([]);
    let isAway = false;
    health.register('database', async () => {
      if (isAway) throw new Error('password=hunter2');
    });
    health.register('mail', async () => Promise.reject(new Error('away')), { isCritical: false });
    health.register('search', () => new Promise(() => {}), { isCritical: false, timeoutMilliseconds: 5 });
    health.markStarted();
    const ready = await request(application).get('/health/ready').expect(200);
    expect(ready.body.checks).toEqual([
      { name: 'database', isCritical: true, status: 'up', milliseconds: expect.any(Number) },
      { name: 'mail', isCritical: false, status: 'down', milliseconds: expect.any(Number) },
      { name: 'search', isCritical: false, status: 'down', milliseconds: expect.any(Number) },
    ]);
    isAway = true;
    await request(application).get('/health/ready').expect(200);
    clock.advance({ seconds: 1 });
    const failing = await request(application).get('/health/ready').expect(503);
    expect(failing.body.status).toBe('failing');
    expect(failing.text).not.toContain('hunter2');
    isAway = false;
    clock.advance({ seconds: 1 });
    await request(application).get('/health/ready').expect(200);
    expect(logs.filter(({ part }) => part === 'database').map(({ level }) => level)).toEqual([
      'warn',
      'info',
    ]);
  });

  it('asks its parts once a second at most', async () => {
    const { application, health, clock } = fakeApplication([]);
    let asked = 0;
    health.register('database', async () => {
      asked += 1;
    });
    for (let count = 0; count < 3; count += 1) await request(application).get('/health/ready');
    expect(asked).toBe(1);
    clock.advance({ seconds: 1 });
    await request(application).get('/health/ready');
    expect(asked).toBe(2);
  });
});

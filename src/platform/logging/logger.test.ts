import { Writable } from 'node:stream';
import { anonymous } from '../auth/principal';
import { runInContext } from '../context/call-context';
import { createLogger, type LoggerOptions } from './logger';

function recording(options: Partial<LoggerOptions> = {}) {
  const lines: string[] = [];
  const stream = new Writable({
    write: (line, _encoding, done) => {
      lines.push(String(line));
      done();
    },
  });
  return { lines, logger: createLogger({ level: 'info', format: 'json', stream, ...options }) };
}

describe('A logger', () => {
  it('writes one line of JSON with module, correlation id and principal', () => {
    const { lines, logger } = recording();
    runInContext({ correlationId: 'c-1', principal: anonymous, deadline: 0 }, () =>
      logger.forModule('enrollment').info('A learner enrolled.', { courseId: '42' }),
    );
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      level: 'info',
      message: 'A learner enrolled.',
      module: 'enrollment',
      correlationId: 'c-1',
      principal: 'anonymous',
      courseId: '42',
    });
  });

  it('hides secrets and personal data, however deep, and leaves the rest', () => {
    const { lines, logger } = recording();
    logger.warn('Look.', {
      email: 'learner@demo.example',
      user: { passwordHash: 'x', refresh_token: 'y', name: 'kept', sessions: [{ cookie: 'z', id: 1 }] },
      headers: { authorization: 'Bearer a.b.c', 'x-api-key': 'k', accept: '*/*' },
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      email: '[hidden]',
      user: {
        passwordHash: '[hidden]',
        refresh_token: '[hidden]',
        name: 'kept',
        sessions: [{ cookie: '[hidden]', id: 1 }],
      },
      headers: { authorization: '[hidden]', 'x-api-key': '[hidden]', accept: '*/*' },
    });
  });

  it('tells of an error and its causes without the values of a query', () => {
    const { lines, logger } = recording();
    const cause = Object.assign(new Error('connect to postgres://stoa:hunter2@db/stoa'), { code: '08006' });
    const error = new Error('Failed query: select $1\nparams: learner@demo.example,7', { cause });
    logger.error('It failed.', { error });
    expect(lines[0]).not.toMatch(/learner@demo|hunter2/);
    expect(JSON.parse(lines[0] ?? '').error).toMatchObject({
      message: 'Failed query: select $1\nparams: [hidden]',
      stack: expect.stringContaining('logger.test'),
      cause: { code: '08006', message: 'connect to postgres://stoa:[hidden]@db/stoa' },
    });
  });

  it('survives what cannot be written as JSON', () => {
    const { lines, logger } = recording();
    const circle: Record<string, unknown> = { size: 10n };
    circle.self = circle;
    logger.info('Round.', { circle, again: () => 1 });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ message: 'Round.', circle: { size: '10' } });
  });

  it('writes nothing below its level', () => {
    const { lines, logger } = recording({ level: 'warn' });
    logger.info('Quiet.');
    logger.debug('Quieter.');
    expect([lines, logger.isDebug]).toEqual([[], false]);
    expect(recording({ level: 'debug' }).logger.isDebug).toBe(true);
  });

  it('writes text for people', () => {
    const { lines, logger } = recording({ format: 'text' });
    logger.forModule('payment').info('Paid.', { amount: 5, note: 'x' });
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} info {2}payment: Paid\. amount=5 note=x\n$/);
    logger.error('It failed.', { error: new Error('Oh') });
    expect(lines[1]).toMatch(/It failed\.\n {2}Error: Oh\n {6}at /);
  });
});

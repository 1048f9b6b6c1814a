import request from 'supertest';
import { z } from 'zod';
import { currentContext } from '../context/call-context';
import { everyone, signedIn } from './access';
import { reply, route } from './route';
import { type FakeCommandMemory, fakeApplication, learnerId, NoUseCase } from './testing/fake-application';

const Order = z.object({ id: z.number(), course: z.string() });

/** Orders are numbered, so that a second effect shows. */
function shop(
  options: { idempotency?: 'result' | 'secret' | 'none'; isPublic?: boolean; isForgetful?: boolean } = {},
) {
  let orders = 0;
  let memory: FakeCommandMemory | undefined;
  const order = route({
    method: 'post',
    path: '/orders',
    summary: 'Order a course',
    access: options.isPublic ? everyone : signedIn,
    body: z.object({ course: z.string() }),
    answers: { 201: Order },
    ...(options.idempotency && { idempotency: options.idempotency }),
    use: NoUseCase,
    answer: async (_, { body }) => {
      orders += 1;
      const result = { id: orders, course: body.course };
      memory?.remember(currentContext().command, options.isForgetful ? { id: 99, course: 'other' } : result);
      return reply(201, result).header('Location', `/orders/${orders}`);
    },
  });
  const fake = fakeApplication([order]);
  memory = fake.commands;
  const post = (key: string | undefined, course = 'bread') => {
    const call = request(fake.application)
      .post('/api/v1/orders')
      .set('Authorization', 'Bearer learner')
      .send({ course });
    return key === undefined ? call : call.set('Idempotency-Key', key);
  };
  return { ...fake, post, countOrders: () => orders };
}

describe('A POST with an Idempotency-Key', () => {
  it('takes effect once, and repetitions get the first answer', async () => {
    const { post, countOrders, commands } = shop();
    const first = await post('key-1').expect(201);
    const second = await post('key-1').expect(201);
    expect(second.body).toEqual(first.body);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(countOrders()).toBe(1);
    expect([...commands.remembered.keys()]).toEqual([
      JSON.stringify(['http', `person/${learnerId}`, 'POST /api/v1/orders', 'key-1']),
    ]);
  });

  it('is another command with another key, or without one', async () => {
    const { post, countOrders } = shop();
    for (const key of ['key-1', 'key-2', undefined, undefined]) await post(key).expect(201);
    expect(countOrders()).toBe(4);
  });

  it('is refused with other input', async () => {
    const { post } = shop();
    await post('key-1').expect(201);
    const answer = await post('key-1', 'wine').expect(422);
    expect(answer.body.code).toBe('idempotency.key_reused');
  });

  it('remembers only the fact where the answer holds a secret', async () => {
    const { post, countOrders } = shop({ idempotency: 'secret' });
    await post('key-1').expect(201);
    const answer = await post('key-1').expect(409);
    expect([answer.body.code, countOrders()]).toEqual(['idempotency.result_not_kept', 1]);
  });

  it('means nothing to a route that repeats harmlessly', async () => {
    const { post, countOrders } = shop({ idempotency: 'none' });
    await post('key-1').expect(201);
    await post('key-1').expect(201);
    expect(countOrders()).toBe(2);
  });

  it('is told from others by the address of whoever is not signed in', async () => {
    const { application, commands } = shop({ isPublic: true });
    await request(application)
      .post('/api/v1/orders')
      .set('Idempotency-Key', 'key-1')
      .send({ course: 'bread' });
    expect([...commands.remembered.keys()][0]).toContain('"anonymous/127.0.0.1"');
  });

  it('is refused when the key is none', async () => {
    const { post } = shop();
    const answer = await post('two words').expect(400);
    expect(answer.body.errors[0].path).toBe('headers.idempotency-key');
  });

  it('fails in development where the answer is not what the unit of work returned', async () => {
    const { post, logs } = shop({ isForgetful: true });
    await post('key-1').expect(500);
    expect(logs[0]).toMatchObject({
      error: { message: expect.stringContaining('Let the unit of work return the answer') },
    });
  });
});

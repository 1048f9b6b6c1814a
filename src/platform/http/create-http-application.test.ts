import request from 'supertest';
import { z } from 'zod';
import { currentContext } from '../context/call-context';
import { defineErrors } from '../errors/domain-error';
import { anyOf, everyone, signedIn } from './access';
import { createServer } from './create-server';
import { reply, route } from './route';
import { identifier, listOf, page, shortText } from './schemas';
import { fakeApplication, learnerId, NoUseCase } from './testing/fake-application';

const courseErrors = defineErrors({
  full: { code: 'course.full', status: 409, message: 'This course has no seats left.' },
});

const Course = z.object({ id: z.string(), title: z.string() });
const courseId = '01990000-0000-7000-8000-0000000000c1';

const readCourse = route({
  method: 'get',
  path: '/courses/:courseId',
  summary: 'Read a course',
  access: everyone,
  params: z.object({ courseId: identifier }),
  answers: { 200: Course },
  use: NoUseCase,
  answer: (_, { params }) => ({ id: params.courseId, title: 'Bread' }),
});
const createCourse = route({
  method: 'post',
  path: '/courses',
  summary: 'Create a course',
  access: anyOf('instructor'),
  body: z.strictObject({ title: shortText, seats: z.int().min(1).max(50).optional() }),
  answers: { 201: Course },
  errors: [courseErrors.full],
  use: NoUseCase,
  answer: (_, { body }) => ({ id: courseId, title: body.title }),
});
const failing = (path: string, fail: () => unknown) =>
  route({
    method: 'get',
    path,
    summary: 'Fail',
    access: everyone,
    answers: { 200: z.null() },
    use: NoUseCase,
    answer: fail,
  });

describe('An HTTP application', () => {
  it('answers only to the names that it serves, where they are given', async () => {
    const { application } = fakeApplication([readCourse], { servedHosts: ['localhost'] });
    const address = `/api/v1/courses/${learnerId}`;
    await request(application)
      .get(address)
      .set('Host', 'evil.example')
      .expect(421)
      .expect(({ body }) => expect(body.code).toBe('route.host_not_served'));
    const { status } = await request(application).get(address).set('Host', 'localhost:3000');
    expect(status).not.toBe(421);
  });

  it('answers a plain value as JSON with an ETag, and 304 to whoever has it already', async () => {
    const { application } = fakeApplication([readCourse]);
    const answer = await request(application).get(`/api/v1/courses/${courseId}?unknown=1`).expect(200);
    expect(answer.body).toEqual({ id: courseId, title: 'Bread' });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      etag: expect.stringMatching(/^W\/"[\w-]+"$/),
    });
    const again = await request(application)
      .get(`/api/v1/courses/${courseId}`)
      .set('If-None-Match', `"other", ${answer.headers.etag}`);
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('answers the same through the fast server', async () => {
    const { application } = fakeApplication([readCourse]);
    const answer = await request(createServer(application)).get(`/api/v1/courses/${courseId}`).expect(200);
    expect(answer.body).toEqual({ id: courseId, title: 'Bread' });
  });

  it('answers HEAD as GET, without the body', async () => {
    const { application } = fakeApplication([readCourse]);
    const answer = await request(application).head(`/api/v1/courses/${courseId}`).expect(200);
    expect(answer.headers['content-length']).toBe(
      String(JSON.stringify({ id: courseId, title: 'Bread' }).length),
    );
    expect(answer.text).toBeUndefined();
  });

  it('says which methods an address answers to', async () => {
    const { application } = fakeApplication([readCourse, createCourse]);
    const refused = await request(application).delete('/api/v1/courses').expect(405);
    expect(refused.headers.allow).toBe('OPTIONS, POST');
    expect(refused.body.code).toBe('route.method_not_allowed');
    const asked = await request(application).options(`/api/v1/courses/${courseId}`).expect(204);
    expect(asked.headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  it('answers an unknown address with a problem that names itself', async () => {
    const { application } = fakeApplication([]);
    const answer = await request(application)
      .get('/api/v1/nothing?q=1')
      .set('X-Correlation-Id', 'support-42')
      .expect(404);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['x-correlation-id']).toBe('support-42');
    expect(answer.body).toEqual({
      type: '/problems/route.not_found',
      title: 'Not Found',
      status: 404,
      detail: 'There is nothing at this address.',
      code: 'route.not_found',
      instance: '/api/v1/nothing',
      correlationId: 'support-42',
    });
  });

  it('takes the id of a trace, and none that could harm a log', async () => {
    const { application } = fakeApplication([]);
    const traced = await request(application)
      .get('/x')
      .set('traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
    expect(traced.headers['x-correlation-id']).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    const insane = await request(application).get('/x').set('X-Correlation-Id', 'a b {"c"}');
    expect(insane.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('refuses whoever is not signed in, comes with a bad token, or lacks the role', async () => {
    const { application } = fakeApplication([createCourse]);
    const post = (token?: string) => {
      const call = request(application).post('/api/v1/courses').send({ title: 'Bread' });
      return token === undefined ? call : call.set('Authorization', `Bearer ${token}`);
    };
    const [unknown, invalid, learner, instructor] = await Promise.all([
      post(),
      post('forged'),
      post('learner'),
      post('instructor'),
    ]);
    expect([unknown.status, unknown.body.code]).toEqual([401, 'auth.sign_in_required']);
    expect(unknown.headers['www-authenticate']).toBe('Bearer');
    expect([invalid.status, invalid.body.code]).toEqual([401, 'auth.token_invalid']);
    expect([learner.status, learner.body.code]).toEqual([403, 'auth.role_required']);
    expect([instructor.status, instructor.body]).toEqual([201, { id: courseId, title: 'Bread' }]);
  });

  it('waits for an authentication that takes its time', async () => {
    const { application } = fakeApplication([createCourse], {
      authenticate: async () => Promise.reject(Object.assign(new Error('bug'))),
    });
    await request(application).post('/api/v1/courses').send({ title: 'Bread' }).expect(500);
  });

  it('names everything that is wrong with the input', async () => {
    const { application } = fakeApplication([createCourse, readCourse]);
    const answer = await request(application)
      .post('/api/v1/courses')
      .set('Authorization', 'Bearer instructor')
      .send({ seats: 99, colour: 'red' })
      .expect(400);
    expect(answer.body.code).toBe('request.invalid');
    expect(answer.body.errors).toEqual([
      { path: 'body.title', code: 'required', message: 'Is required.' },
      { path: 'body.seats', code: 'too_big', message: 'Must be at most 50.' },
      { path: 'body.colour', code: 'unrecognized', message: 'Is not known here.' },
    ]);
    const params = await request(application).get('/api/v1/courses/1').expect(400);
    expect(params.body.errors).toEqual([
      { path: 'params.courseId', code: 'invalid_format', message: 'Must be an id.' },
    ]);
  });

  it.each([
    ['malformed JSON', 'application/json', '{"title":', 400, 'request.malformed_json'],
    ['another media type', 'text/plain', 'title', 415, 'request.unsupported_media_type'],
    [
      'a charset that is unknown',
      'application/json; charset=klingon',
      '{}',
      415,
      'request.unsupported_media_type',
    ],
    ['no body', 'application/json', '', 400, 'request.invalid'],
    ['a body that is no object', 'application/json', '"title"', 400, 'request.invalid'],
    ['a NUL character', 'application/json', '{"title":"a\\u0000b"}', 400, 'request.invalid'],
    ['half a surrogate pair', 'application/json', '{"title":"a\\ud800b"}', 400, 'request.invalid'],
    [
      'more than a megabyte',
      'application/json',
      `{"title":"${'a'.repeat(1_048_576)}"}`,
      413,
      'request.too_large',
    ],
  ])('refuses %s', async (_, contentType, body, status, code) => {
    const { application } = fakeApplication([createCourse]);
    const answer = await request(application)
      .post('/api/v1/courses')
      .set('Authorization', 'Bearer instructor')
      .set('Content-Type', contentType)
      .send(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('lets a text speak of the escape for NUL', async () => {
    const { application } = fakeApplication([createCourse]);
    const title = 'What \\u0000 means';
    const answer = await request(application)
      .post('/api/v1/courses')
      .set('Authorization', 'Bearer instructor')
      .send({ title });
    expect(answer.body.title).toBe(title);
  });

  it.each([
    '/api/v1/courses/%',
    '/api/v1/courses/%E0%A4%A',
    '/api/v1/courses/a%00b',
    '/api/v1/courses/x?q=%00',
  ])('refuses the malformed address %s', async (address) => {
    const { application } = fakeApplication([readCourse]);
    const answer = await request(application).get(address);
    expect(answer.status).toBe(400);
  });

  it('parses the query of a list, and refuses what is out of bounds', async () => {
    const list = route({
      method: 'get',
      path: '/courses',
      summary: 'List courses',
      access: everyone,
      query: page.extend({ level: z.enum(['easy', 'hard']).optional() }),
      answers: { 200: listOf(z.object({ limit: z.number() })) },
      use: NoUseCase,
      answer: (_, { query }) => ({ items: [{ limit: query.limit }], nextCursor: null }),
    });
    const { application } = fakeApplication([list]);
    const answer = await request(application).get('/api/v1/courses').expect(200);
    expect(answer.body).toEqual({ items: [{ limit: 20 }], nextCursor: null });
    const refused = await request(application).get('/api/v1/courses?limit=101&level=odd').expect(400);
    expect(refused.body.errors).toEqual([
      { path: 'query.limit', code: 'too_big', message: 'Must be at most 100.' },
      { path: 'query.level', code: 'invalid_value', message: 'Must be easy or hard.' },
    ]);
  });

  it('runs a use case in the context of its caller', async () => {
    const whoAmI = route({
      method: 'get',
      path: '/me',
      summary: 'Tell who asks',
      access: signedIn,
      answers: { 200: z.json() },
      use: NoUseCase,
      answer: async () => ({ ...currentContext() }),
    });
    const { application, clock } = fakeApplication([whoAmI]);
    const answer = await request(application)
      .get('/api/v1/me')
      .set('Authorization', 'Bearer learner')
      .set('X-Correlation-Id', 'c-1');
    expect(answer.body).toMatchObject({
      correlationId: 'c-1',
      principal: { id: learnerId },
      accessToken: 'learner',
      deadline: clock.now().getTime() + 10_000,
    });
  });

  it('answers a refusal with its facts, and neither logs it as a failure', async () => {
    const { application, logs } = fakeApplication([
      failing('/full', () => {
        throw courseErrors.full({ facts: { seats: 20 } });
      }),
    ]);
    const answer = await request(application).get('/api/v1/full').expect(409);
    expect(answer.body).toMatchObject({
      code: 'course.full',
      detail: 'This course has no seats left.',
      facts: { seats: 20 },
    });
    expect(logs.map(({ level }) => level)).toEqual(['info']);
  });

  it('answers a bug with 500, logs it with its stack, and shows its cause in development alone', async () => {
    const bug = failing('/bug', async () => Promise.reject(new Error('Oh no, learner@demo.example')));
    const development = fakeApplication([bug]);
    const shown = await request(development.application).get('/api/v1/bug').expect(500);
    expect(shown.body).toMatchObject({ code: 'unexpected', cause: expect.stringContaining('Oh no') });
    expect(development.logs[0]).toMatchObject({
      level: 'error',
      operation: 'GET /api/v1/bug',
      correlationId: shown.body.correlationId,
      error: { stack: expect.stringContaining('create-http-application.test') },
    });
    const production = fakeApplication([bug], { environment: { DEVELOPMENT: 'false' } });
    const hidden = await request(production.application).get('/api/v1/bug').expect(500);
    expect(hidden.text).not.toContain('Oh no');
  });

  it('says that a part is away when the database is', async () => {
    const away = Object.assign(new Error('connect ECONNREFUSED'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    const { application, logs } = fakeApplication([
      failing('/away', () => {
        throw new Error('Failed query: select 1\nparams: learner@demo.example', { cause: away });
      }),
    ]);
    const answer = await request(application).get('/api/v1/away').expect(503);
    expect(answer.body.code).toBe('service.unavailable');
    expect(answer.headers['retry-after']).toBe('2');
    expect(logs[0]).toMatchObject({
      level: 'warn',
      error: { message: 'Failed query: select 1\nparams: [hidden]' },
    });
  });

  it('fails the request whose answer is not what its route declares, in development', async () => {
    const leaking = route({
      method: 'get',
      path: '/leak',
      summary: 'Leak',
      access: everyone,
      answers: { 200: Course },
      use: NoUseCase,
      answer: () => ({ id: '1', title: 'Bread', passwordHash: 'x' }),
    });
    const wrong = failing('/wrong', () => ({ a: 1 }));
    const undeclared = failing('/undeclared', () => reply(418, null));
    const { application, logs } = fakeApplication([leaking, wrong, undeclared]);
    for (const path of ['leak', 'wrong', 'undeclared'])
      await request(application).get(`/api/v1/${path}`).expect(500);
    expect(
      logs.filter(({ level }) => level === 'error').map(({ error }) => (error as Error).message),
    ).toEqual([
      'GET /api/v1/leak answered the field "passwordHash", which it does not declare.',
      expect.stringContaining('GET /api/v1/wrong answered 200 otherwise than it declares'),
      'GET /api/v1/undeclared answered 418, which it does not declare.',
    ]);
    const production = fakeApplication([leaking], { checksAnswers: false });
    await request(production.application).get('/api/v1/leak').expect(200);
  });

  it('writes one line for each request, and no query', async () => {
    const { application, logs } = fakeApplication([readCourse]);
    await request(application)
      .get(`/api/v1/courses/${courseId}?email=learner@demo.example`)
      .set('Authorization', 'Bearer learner')
      .expect(200);
    await request(application).get('/health/live').expect(200);
    expect(logs).toEqual([
      {
        time: expect.any(String),
        level: 'info',
        message: 'Answered a request.',
        correlationId: expect.any(String),
        principal: `person/${learnerId}`,
        module: 'school',
        operation: 'GET /api/v1/courses/:courseId',
        method: 'GET',
        path: `/api/v1/courses/${courseId}`,
        status: 200,
        milliseconds: expect.any(Number),
      },
    ]);
  });

  it('bears security headers on every answer', async () => {
    const { application } = fakeApplication([], { environment: { PUBLIC_URL: 'https://learn.example.org' } });
    const answer = await request(application).get('/nowhere').expect(404);
    expect(answer.headers).toMatchObject({
      'content-security-policy':
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;media-src 'self' blob:;connect-src 'self';font-src 'self';manifest-src 'self';form-action 'self' https://checkout.stripe.com;frame-ancestors 'none';base-uri 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });

  it('closes connections when the process stops', async () => {
    const { application, health } = fakeApplication([readCourse]);
    health.markStopping();
    const answer = await request(application).get(`/api/v1/courses/${courseId}`).expect(200);
    expect(answer.headers.connection).toBe('close');
  });

  it('does not start without what a route uses', () => {
    class Missing {
      constructor(readonly part: string) {}
    }
    Reflect.defineMetadata('design:paramtypes', [String], Missing);
    const missing = route({
      method: 'get',
      path: '/missing',
      summary: 'Miss',
      access: everyone,
      answers: { 200: z.null() },
      use: Symbol('Missing') as unknown as typeof Missing,
      answer: () => null,
    });
    expect(() => fakeApplication([missing])).toThrow(/unregistered/);
  });
});

import { newId } from '../../../platform/identifiers/identifier';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { emailVerificationRequested, signedIn, userCreated } from '../auth.contract';
import { authModule } from '../auth.module';
import { PasswordLane } from '../secrets/password-lane';
import {
  goodPassword,
  isAccepted,
  register,
  signedInBy,
  signIn,
  startAuth,
} from '../testing/auth-application';

let app: TestApplication;

beforeAll(async () => {
  app = await startAuth();
});
afterAll(() => app?.stop());
beforeEach(() => app.query('delete from auth.sign_in_attempts'));

describe('POST /auth/register', () => {
  it('answers with the person, a token that works and a cookie that scripts cannot read', async () => {
    const answer = await app.anonymous
      .post('/api/v1/auth/register')
      .send({ email: ' Mira@Example.org ', password: goodPassword, name: 'Mira Sandoval' });

    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      accessToken: expect.any(String),
      expiresIn: 900,
      user: {
        id: expect.any(String),
        email: 'mira@example.org',
        name: 'Mira Sandoval',
        roles: ['learner'],
      },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const [cookie] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^stoa_refresh=[\w-]{43}; Max-Age=2592000; Path=\/api\/v1\/auth; .*HttpOnly/);
    expect(cookie).toContain('SameSite=Strict');
    expect(await isAccepted(app, answer.body.accessToken)).toBe(true);
  });

  it('tells of the account, of the mail to send and of the session', async () => {
    const { userId, email } = await register(app, { name: 'Ruben Toivonen' });

    expect(await app.published(userCreated)).toContainEqual({
      userId,
      email,
      name: 'Ruben Toivonen',
      language: 'en',
      roles: ['learner'],
      createdAt: app.clock.now().toISOString(),
    });
    expect(await app.published(emailVerificationRequested)).toContainEqual({
      userId,
      requestId: expect.any(String),
    });
    expect(await app.published(signedIn)).toContainEqual(expect.objectContaining({ userId }));
  });

  it('takes an address once, however it is written and however many ask at a time', async () => {
    const attempts = await Promise.all(
      ['one@example.org', 'One@Example.ORG', 'ONE@example.org'].map((email) =>
        app.anonymous.post('/api/v1/auth/register').send({ email, password: goodPassword, name: 'Somebody' }),
      ),
    );

    expect(attempts.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(attempts.find(({ status }) => status === 409)?.body.code).toBe('auth.email_taken');
  });

  it.each([
    ['too short', 'fourteen chars'],
    ['repeated', 'passwordpassword'],
    ['a run of keys', 'qwertyuiop123456'],
    ['made of the address', 'lantern.maker2024'],
    ['longer than 128 characters', 'ab cd ef gh '.repeat(11)],
  ])('refuses a password that is %s, and says so at its field', async (_why, password) => {
    const answer = await app.anonymous
      .post('/api/v1/auth/register')
      .send({ email: 'lantern.maker@example.org', password, name: 'Odile' });

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid', errors: [{ path: 'body.password' }] });
  });

  it.each(['Mira\u202eavodnaS', 'Mira\u2028Sandoval', '\u200b'])(
    'refuses a name that deceives the eye: %j',
    async (name) => {
      const answer = await app.anonymous
        .post('/api/v1/auth/register')
        .send({ email: `${newId()}@example.org`, password: goodPassword, name });

      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].path).toBe('body.name');
    },
  );

  it('does it once for an Idempotency-Key, and keeps no token for the repetition', async () => {
    const person = { email: 'twice@example.org', password: goodPassword, name: 'Twice' };
    const send = () =>
      app.anonymous.post('/api/v1/auth/register').set('Idempotency-Key', 'register-1').send(person);

    expect((await send()).status).toBe(201);
    const again = await send();
    expect(again.status).toBe(409);
    expect(again.body.code).toBe('idempotency.result_not_kept');
  });

  it('keeps neither the password nor the refresh token as they are', async () => {
    const password = 'eleven otters on parade';
    const { refreshToken } = await register(app, { password });

    const kept = JSON.stringify([
      await app.query('select * from auth.accounts'),
      await app.query('select * from auth.refresh_tokens'),
      await app.query('select * from auth.outbox'),
      await app.query('select * from auth.command_memory'),
    ]);
    expect(kept).not.toContain(password);
    expect(kept).not.toContain(refreshToken);
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });
});

describe('POST /auth/login', () => {
  it('signs in whatever the case of the address, and whatever way accents are written', async () => {
    const { userId } = await register(app, {
      email: 'noor@example.org',
      password: 'caf\u00e9 au lait, vingt fois',
    });

    const answer = await signIn(app, 'NOOR@example.org', 'cafe\u0301 au lait, vingt fois');

    expect(answer.status).toBe(200);
    expect(signedInBy(answer)).toMatchObject({ userId, email: 'noor@example.org', roles: ['learner'] });
  });

  it('answers an unknown address exactly as a wrong password', async () => {
    const { email } = await register(app);

    const wrong = await signIn(app, email, 'not the right password');
    const unknown = await signIn(app, 'nobody@example.org', 'not the right password');

    expect(wrong.status).toBe(401);
    expect(wrong.body.code).toBe('auth.credentials_invalid');
    expect({ ...unknown.body, correlationId: '' }).toEqual({ ...wrong.body, correlationId: '' });
    expect(unknown.status).toBe(401);
  });

  it('makes each further guess wait longer, for accounts that exist and for those that do not alike', async () => {
    const { email } = await register(app);
    const guessFrom = async (address: string) => {
      const seen: unknown[] = [];
      for (let failure = 1; failure <= 5; failure += 1)
        seen.push((await signIn(app, address, 'wrong')).status);
      for (const seconds of [1, 2, 4]) {
        const refused = await signIn(app, address, 'wrong');
        seen.push(refused.status, refused.body.code, refused.body.facts);
        app.clock.advance({ seconds });
        seen.push((await signIn(app, address, 'wrong')).status);
      }
      return seen;
    };

    const existing = await guessFrom(email);
    const unknown = await guessFrom('nobody-at-all@example.org');

    const later = (retryAfterSeconds: number) => [429, 'auth.try_later', { retryAfterSeconds }, 401];
    expect(existing).toEqual([401, 401, 401, 401, 401, ...later(1), ...later(2), ...later(4)]);
    expect(unknown).toEqual(existing);
  });

  it('lets the right password wait too, and forgets the failures when it succeeds', async () => {
    const { email } = await register(app);
    for (let failure = 1; failure <= 5; failure += 1) await signIn(app, email, 'wrong');

    expect((await signIn(app, email)).status).toBe(429);
    app.clock.advance({ seconds: 1 });
    expect((await signIn(app, email)).status).toBe(200);
    for (let failure = 1; failure <= 5; failure += 1)
      expect((await signIn(app, email, 'wrong')).status).toBe(401);
  });

  it('does not let guesses slip through by sending them all at once', async () => {
    const { email } = await register(app);

    const guesses = await Promise.all(Array.from({ length: 12 }, () => signIn(app, email, 'wrong')));

    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('slows down a network that tries one account after the other', async () => {
    const { email } = await register(app);
    for (let account = 1; account <= 100; account += 1)
      await signIn(app, `guess-${account}@example.org`, 'wrong');

    const refused = await signIn(app, email);

    expect(refused.status).toBe(429);
    expect(refused.body.facts).toEqual({ retryAfterSeconds: 1 });
  });
});

it('refuses with 503 when more people sign in than passwords can be checked, and counts no failure', async () => {
  const closed = await startAuth({
    module: {
      ...authModule,
      register: (container) => {
        authModule.register?.(container);
        container.register(PasswordLane, { useValue: new PasswordLane(0, 0) });
      },
    },
  });
  try {
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      const answer = await signIn(closed, 'busy@example.org');
      expect(answer.status).toBe(503);
      expect(answer.body.code).toBe('auth.busy');
      expect(answer.headers['retry-after']).toBeDefined();
    }
  } finally {
    await closed.stop();
  }
});

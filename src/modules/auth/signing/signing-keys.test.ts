import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { accessTokenRules } from '../../../platform/auth/access-token';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { isAccepted, register, signedInBy, signIn, startAuth } from '../testing/auth-application';
import { AccessTokens } from './access-tokens';
import { AuthPublicKeys } from './auth-public-keys';
import { FirstSigningKey } from './first-signing-key';
import { KeyRing } from './key-ring';

let app: TestApplication;

beforeAll(async () => {
  app = await startAuth();
});
afterAll(() => app?.stop());

/** As at the very first start. */
beforeEach(async () => {
  await app.query('delete from auth.signing_keys');
  await app.application.containerOf('auth').resolve(FirstSigningKey).start();
});

const publishedKeys = async () => (await app.anonymous.get('/.well-known/jwks.json')).body.keys;
const keyIdOf = (token: string) => decodeProtectedHeader(token).kid;
const rotate = () => app.application.jobs.runNow('auth.rotate-signing-keys');

it('publishes keys with which anybody can verify a token, and which caches may keep', async () => {
  const { accessToken, userId } = await register(app);

  const answer = await app.anonymous.get('/.well-known/jwks.json');

  expect(answer.headers['cache-control']).toBe('public, max-age=300');
  expect(answer.body.keys).toEqual([
    {
      kty: 'RSA',
      alg: 'RS256',
      use: 'sig',
      e: 'AQAB',
      kid: keyIdOf(accessToken),
      n: expect.stringMatching(/^[\w-]{342}$/),
    },
  ]);
  const { payload } = await jwtVerify(accessToken, createLocalJWKSet(answer.body), {
    issuer: accessTokenRules.issuer,
    audience: accessTokenRules.audience,
    currentDate: app.clock.now(),
  });
  expect(payload).toMatchObject({ sub: userId, roles: ['learner'], sid: expect.any(String) });
});

it('publishes the next key a day before it signs, and keeps the last until its tokens have expired', async () => {
  const person = await register(app);
  const first = keyIdOf(person.accessToken);
  app.clock.advance({ days: 28, hours: 23 });
  await rotate();
  expect(await publishedKeys()).toHaveLength(1);

  app.clock.advance({ hours: 1 });
  await rotate();
  await rotate();
  expect(await publishedKeys()).toHaveLength(2);
  app.clock.advance({ hours: 23, minutes: 59 });
  const last = signedInBy(await signIn(app, person.email));
  expect(keyIdOf(last.accessToken)).toBe(first);

  app.clock.advance({ minutes: 1 });
  const next = signedInBy(await signIn(app, person.email));
  expect(keyIdOf(next.accessToken)).not.toBe(first);
  await rotate();
  expect(await isAccepted(app, last.accessToken)).toBe(true);
  expect(await isAccepted(app, next.accessToken)).toBe(true);

  app.clock.advance({ hours: 2 });
  await rotate();
  expect((await publishedKeys()).map(({ kid }: { kid: string }) => kid)).toEqual([keyIdOf(next.accessToken)]);
});

it('makes one key when several processes start for the first time at once', async () => {
  await app.query('delete from auth.signing_keys');
  const processes = Array.from({ length: 3 }, () => {
    const container = app.application.containerOf('auth').createChildContainer();
    container.registerSingleton(KeyRing);
    return container;
  });

  await Promise.all(processes.map((container) => container.resolve(FirstSigningKey).start()));

  expect(await app.query('select id from auth.signing_keys')).toHaveLength(1);
  const bearer = {
    userId: '019b0000-0000-7000-8000-000000000001',
    sessionId: '019b0000-0000-7000-8000-000000000002',
    roles: ['learner'] as const,
    issuedAt: app.clock.now(),
  };
  const tokens = await Promise.all(
    processes.map((container) => container.resolve(AccessTokens).issue(bearer)),
  );
  expect(new Set(tokens.map(keyIdOf)).size).toBe(1);
});

it('finds a key that another process has made, but does not ask the table for every invented one', async () => {
  const container = app.application.containerOf('auth').createChildContainer();
  container.registerSingleton(KeyRing);
  const elsewhere = container.resolve(AuthPublicKeys);
  await elsewhere.asJwks();
  app.clock.advance({ days: 29 });
  await elsewhere.asJwks();
  await rotate();
  const [, fresh] = await publishedKeys();

  expect(elsewhere.findKnown(fresh.kid)).toBeUndefined();
  expect(await elsewhere.find(fresh.kid)).toBeUndefined();
  app.clock.advance({ seconds: 3 });
  expect((await elsewhere.find(fresh.kid))?.keyId).toBe(fresh.kid);
  expect(elsewhere.findKnown(fresh.kid)?.keyId).toBe(fresh.kid);
});

it('keeps private keys sealed in the database', async () => {
  const [row] = await app.query('select sealed_private_key from auth.signing_keys');
  const bytes = Buffer.from(String(row?.sealed_private_key), 'base64');

  // PKCS #8 begins with a sequence that holds the version 0.
  expect(bytes.includes(Buffer.from([0x02, 0x01, 0x00, 0x30, 0x0d]))).toBe(false);
  expect(bytes.length).toBeGreaterThan(1_000);
});

it('refuses a token that is signed by nobody, and one of another signature', async () => {
  const { accessToken } = await register(app);
  const [header, payload] = accessToken.split('.');
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;

  expect(await isAccepted(app, none)).toBe(false);
  expect(await isAccepted(app, `${header}.${payload}.${'A'.repeat(342)}`)).toBe(false);
});

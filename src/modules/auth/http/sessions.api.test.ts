import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { sessionRevoked } from '../auth.contract';
import { SessionEnder } from '../commands/session-ender';
import {
  goodPassword,
  isAccepted,
  refresh,
  refreshTokenIn,
  register,
  type SignedInPerson,
  signedInBy,
  signIn,
  startAuth,
} from '../testing/auth-application';

let app: TestApplication;

beforeAll(async () => {
  app = await startAuth();
});
afterAll(() => app?.stop());

const bearer = (person: SignedInPerson) => ['Authorization', `Bearer ${person.accessToken}`] as const;

describe('POST /auth/refresh', () => {
  it('gives a new access token and replaces the cookie', async () => {
    const person = await register(app);
    app.clock.advance({ minutes: 20 });
    expect(await isAccepted(app, person.accessToken)).toBe(false);

    const answer = await refresh(app, person.refreshToken);

    expect(answer.status).toBe(200);
    expect(answer.body.user.id).toBe(person.userId);
    expect(refreshTokenIn(answer)).not.toBe(person.refreshToken);
    expect(await isAccepted(app, answer.body.accessToken)).toBe(true);
  });

  it('gives two tabs that ask at once the same successor', async () => {
    const { refreshToken } = await register(app);

    const answers = await Promise.all(Array.from({ length: 6 }, () => refresh(app, refreshToken)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(new Set(answers.map(refreshTokenIn)).size).toBe(1);
  });

  it('gives the same successor again when the answer was lost', async () => {
    const { refreshToken } = await register(app);
    const first = refreshTokenIn(await refresh(app, refreshToken));
    app.clock.advance({ seconds: 10 });

    const again = await refresh(app, refreshToken);

    expect(again.status).toBe(200);
    expect(refreshTokenIn(again)).toBe(first);
  });

  it('ends the session when a token is used again later: one of the two who have it is a thief', async () => {
    const person = await register(app);
    const successor = signedInBy(await refresh(app, person.refreshToken));
    app.clock.advance({ seconds: 11 });

    const replayed = await refresh(app, person.refreshToken);

    expect(replayed.status).toBe(401);
    expect(replayed.body.code).toBe('auth.session_ended');
    expect((await refresh(app, successor.refreshToken)).status).toBe(401);
    expect(await isAccepted(app, successor.accessToken)).toBe(false);
    expect(await app.published(sessionRevoked)).toContainEqual(
      expect.objectContaining({ userId: person.userId, reason: 'reuse_detected' }),
    );
  });

  it('answers a token that was never given, and none at all, alike', async () => {
    const invented = await refresh(app, 'x'.repeat(43));
    const none = await app.anonymous.post('/api/v1/auth/refresh');

    expect([invented.status, none.status]).toEqual([401, 401]);
    expect(none.body.code).toBe(invented.body.code);
  });

  it('ends a session that was not used for thirty days, and any after ninety', async () => {
    const idle = await register(app);
    let busy = idle.refreshToken;
    const other = await register(app);
    busy = other.refreshToken;
    for (let week = 1; week <= 12; week += 1) {
      app.clock.advance({ days: 7 });
      const answer = await refresh(app, busy);
      expect(answer.status).toBe(200);
      busy = refreshTokenIn(answer) ?? '';
    }
    expect((await refresh(app, idle.refreshToken)).status).toBe(401);
    app.clock.advance({ days: 6 });

    expect((await refresh(app, busy)).status).toBe(401);
  });
});

describe('POST /auth/logout', () => {
  it('ends the session by its cookie alone, and takes the cookie away', async () => {
    const person = await register(app);

    const answer = await app.anonymous
      .post('/api/v1/auth/logout')
      .set('Cookie', `stoa_refresh=${person.refreshToken}`);

    expect(answer.status).toBe(204);
    expect(String(answer.headers['set-cookie'])).toMatch(/^stoa_refresh=; Max-Age=0; Path=\/api\/v1\/auth/);
    expect(await isAccepted(app, person.accessToken)).toBe(false);
    expect((await refresh(app, person.refreshToken)).status).toBe(401);
  });

  it('is content where nobody is signed in', async () => {
    expect((await app.anonymous.post('/api/v1/auth/logout').send({})).status).toBe(204);
  });
});

describe('the list of sessions', () => {
  it('requires a signed-in person', async () => {
    expect((await app.anonymous.get('/api/v1/auth/sessions')).status).toBe(401);
  });

  it('takes the token alone, with nothing behind it', async () => {
    const { accessToken } = await register(app);

    expect(await isAccepted(app, accessToken)).toBe(true);
    expect(await isAccepted(app, `${accessToken} more`)).toBe(false);
  });

  it('shows each device, the latest used first, and which one this is', async () => {
    const person = await register(app);
    app.clock.advance({ seconds: 1 });
    const phone = signedInBy(
      await signIn(app, person.email).set(
        'User-Agent',
        'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
      ),
    );

    const { body } = await app.anonymous.get('/api/v1/auth/sessions').set(...bearer(phone));

    expect(body).toEqual({
      items: [
        expect.objectContaining({ device: 'Chrome on Android', address: '127.0.0.1', isCurrent: true }),
        expect.objectContaining({ device: 'Unknown device', isCurrent: false }),
      ],
      nextCursor: null,
    });
  });

  it('ends another session of mine at once, and nobody else’s', async () => {
    const person = await register(app);
    const other = signedInBy(await signIn(app, person.email));
    const stranger = await register(app);
    const { body } = await app.anonymous.get('/api/v1/auth/sessions').set(...bearer(other));
    const ended = body.items.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent).id;
    const end = (who: SignedInPerson) =>
      app.anonymous.delete(`/api/v1/auth/sessions/${ended}`).set(...bearer(who));

    const foreign = await end(stranger);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'auth.session_not_found']);
    expect(await isAccepted(app, person.accessToken)).toBe(true);

    expect((await end(other)).status).toBe(204);
    expect(await isAccepted(app, person.accessToken)).toBe(false);
    expect(await isAccepted(app, other.accessToken)).toBe(true);
  });

  it('signs out everywhere, or everywhere but here', async () => {
    const first = await register(app);
    const second = signedInBy(await signIn(app, first.email));
    const revokeAll = (body: object) =>
      app.anonymous
        .post('/api/v1/auth/sessions/revoke-all')
        .set(...bearer(second))
        .send(body);

    expect((await revokeAll({ keepsThisOne: true })).status).toBe(204);
    expect(await isAccepted(app, first.accessToken)).toBe(false);
    expect(await isAccepted(app, second.accessToken)).toBe(true);

    expect((await revokeAll({})).status).toBe(204);
    expect(await isAccepted(app, second.accessToken)).toBe(false);
    expect((await refresh(app, second.refreshToken)).status).toBe(401);
  });

  it('keeps fifty sessions of a person and ends the one used least lately', async () => {
    const person = await register(app);
    const now = app.clock.now().toISOString();
    await app.query(`
      insert into auth.sessions (id, user_id, device, address, created_at, last_seen_at, expires_at)
      select gen_random_uuid(), '${person.userId}', 'Somewhere', '127.0.0.1', '${now}'::timestamptz,
        '${now}'::timestamptz + interval '1 second', '${now}'::timestamptz + interval '1 day'
      from generate_series(1, 49)`);
    app.clock.advance({ minutes: 1 });

    expect((await signIn(app, person.email)).status).toBe(200);
    await app.settle();

    const alive = await app.query(
      `select from auth.sessions where user_id = '${person.userId}' and revoked_at is null`,
    );
    expect(alive).toHaveLength(50);
    expect(await isAccepted(app, person.accessToken)).toBe(false);
  });

  it('refuses the tokens of an ended session even if the process that ended it died right after', async () => {
    const person = await register(app);
    const container = app.application.containerOf('auth');

    await container.resolve(UnitOfWork as never as typeof UnitOfWork).run(async (tx) => {
      const because = { now: app.clock.now(), reason: 'signed_out' } as const;
      await container.resolve(SessionEnder).end(tx, { userId: person.userId }, because);
    });
    await app.settle();

    expect(await isAccepted(app, person.accessToken)).toBe(false);
    expect(await app.deadLetters()).toEqual([]);
  });
});

describe('POST /auth/password', () => {
  const change = (person: SignedInPerson, currentPassword: string, newPassword: string) =>
    app.anonymous
      .post('/api/v1/auth/password')
      .set(...bearer(person))
      .send({ currentPassword, newPassword });

  it('sets a new password and ends the other sessions', async () => {
    const elsewhere = await register(app);
    const here = signedInBy(await signIn(app, elsewhere.email));

    expect((await change(here, goodPassword, 'a green door, ajar again')).status).toBe(204);

    expect(await isAccepted(app, elsewhere.accessToken)).toBe(false);
    expect(await isAccepted(app, here.accessToken)).toBe(true);
    expect((await signIn(app, here.email)).status).toBe(401);
    expect((await signIn(app, here.email, 'a green door, ajar again')).status).toBe(200);
  });

  it('asks for the current one, and does not let it be guessed', async () => {
    const person = await register(app);
    for (let failure = 1; failure <= 5; failure += 1) {
      const answer = await change(person, `wrong ${newId()}`, 'a green door, ajar again');
      expect([answer.status, answer.body.code]).toEqual([403, 'auth.password_wrong']);
    }

    expect((await change(person, goodPassword, 'a green door, ajar again')).status).toBe(429);
  });

  it('refuses a new one that is easy to guess, at its field, as often as it is tried', async () => {
    const person = await register(app);
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      const answer = await change(person, goodPassword, 'passwordpassword');
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toEqual([expect.objectContaining({ path: 'body.newPassword' })]);
    }

    expect((await change(person, goodPassword, 'a green door, ajar again')).status).toBe(204);
  });
});

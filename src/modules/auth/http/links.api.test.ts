import { newId } from '../../../platform/identifiers/identifier';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import {
  emailVerificationRequested,
  passwordChanged,
  passwordResetRequested,
  userEmailVerified,
} from '../auth.contract';
import {
  authApiOf,
  isAccepted,
  refresh,
  register,
  type SignedInPerson,
  signIn,
  startAuth,
  tokenIn,
} from '../testing/auth-application';

const newPassword = 'a green door, ajar again';
let app: TestApplication;

beforeAll(async () => {
  app = await startAuth();
});
afterAll(() => app?.stop());

describe('resetting a password', () => {
  const ask = (email: string) => app.anonymous.post('/api/v1/auth/password-resets').send({ email });
  const confirm = (token: string, password = newPassword) =>
    app.anonymous.post('/api/v1/auth/password-resets/confirm').send({ token, password });

  async function requestsOf(person: SignedInPerson): Promise<string[]> {
    await app.settle();
    const requests = await app.published(passwordResetRequested);
    return requests.filter(({ userId }) => userId === person.userId).map(({ requestId }) => requestId);
  }

  async function linkTokenOf(person: SignedInPerson): Promise<string> {
    await ask(person.email);
    const requestId = (await requestsOf(person)).at(-1) ?? '';
    return tokenIn(await authApiOf(app).getPasswordResetLink({ requestId }));
  }

  it('answers whether there is an account or not alike, and writes to accounts alone', async () => {
    const person = await register(app);
    const before = (await app.published(passwordResetRequested)).length;

    const known = await ask(person.email);
    const unknown = await ask('nobody@example.org');

    expect([known.status, known.text]).toEqual([202, '']);
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    expect(await requestsOf(person)).toHaveLength(1);
    expect(await app.published(passwordResetRequested)).toHaveLength(before + 1);
    expect(await app.query('select * from auth.reset_inquiries')).toEqual([]);
  });

  it('sets the new password, ends all sessions and tells of it', async () => {
    const person = await register(app);

    expect((await confirm(await linkTokenOf(person))).status).toBe(204);

    expect(await isAccepted(app, person.accessToken)).toBe(false);
    expect((await refresh(app, person.refreshToken)).status).toBe(401);
    expect((await signIn(app, person.email)).status).toBe(401);
    expect((await signIn(app, person.email, newPassword)).status).toBe(200);
    expect(await app.published(passwordChanged)).toContainEqual(
      expect.objectContaining({ userId: person.userId }),
    );
  });

  it('opens the door for someone who was locked out', async () => {
    const person = await register(app);
    for (let failure = 1; failure <= 5; failure += 1) await signIn(app, person.email, 'wrong');
    expect((await signIn(app, person.email)).status).toBe(429);

    await confirm(await linkTokenOf(person));

    expect((await signIn(app, person.email, newPassword)).status).toBe(200);
  });

  it('works once, even for two who use it at the same time', async () => {
    const person = await register(app);
    const token = await linkTokenOf(person);

    const answers = await Promise.all([confirm(token), confirm(token, 'another one entirely')]);

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect((await confirm(token)).body.code).toBe('auth.link_expired');
  });

  it('uses up the other links that were sent', async () => {
    const person = await register(app);
    const older = await linkTokenOf(person);
    const newer = await linkTokenOf(person);

    expect((await confirm(newer)).status).toBe(204);
    expect((await confirm(older)).status).toBe(410);
  });

  it('lapses after half an hour, and then its link is not given out either', async () => {
    const person = await register(app);
    const token = await linkTokenOf(person);
    const [requestId = ''] = await requestsOf(person);
    app.clock.advance({ minutes: 30 });

    expect((await confirm(token)).status).toBe(410);
    await expect(authApiOf(app).getPasswordResetLink({ requestId })).rejects.toMatchObject({
      code: 'auth.link_expired',
    });
  });

  it('does not fill a mailbox', async () => {
    const person = await register(app);
    for (let asked = 1; asked <= 7; asked += 1) expect((await ask(person.email)).status).toBe(202);

    expect(await requestsOf(person)).toHaveLength(5);
  });

  it('keeps the token nowhere', async () => {
    const token = await linkTokenOf(await register(app));

    const kept = JSON.stringify([
      await app.query('select * from auth.link_requests'),
      await app.query('select * from auth.outbox'),
      await app.query('select * from auth.inbox'),
    ]);
    expect(kept).not.toContain(token);
  });

  it('refuses a token that was never given', async () => {
    expect((await confirm(newId())).status).toBe(410);
  });
});

describe('verifying an address', () => {
  const confirm = (token: string) =>
    app.anonymous.post('/api/v1/auth/email-verifications/confirm').send({ token });
  const askAgain = (person: SignedInPerson) =>
    app.anonymous
      .post('/api/v1/auth/email-verifications')
      .set('Authorization', `Bearer ${person.accessToken}`)
      .send({});

  async function requestsOf(person: SignedInPerson): Promise<string[]> {
    const requests = await app.published(emailVerificationRequested);
    return requests.filter(({ userId }) => userId === person.userId).map(({ requestId }) => requestId);
  }

  async function linkOf(person: SignedInPerson) {
    const requestId = (await requestsOf(person)).at(-1) ?? '';
    return authApiOf(app).getEmailVerificationLink({ requestId });
  }

  it('links to the page of the site', async () => {
    const link = await linkOf(await register(app));

    expect(link.url).toMatch(/^http:\/\/localhost:\d+\/verify-email\?token=[\w-]{43}$/);
    expect(link.expiresAt).toBe(new Date(app.clock.now().getTime() + 48 * 3_600_000).toISOString());
  });

  it('holds after the first time, and changes nothing the second', async () => {
    const person = await register(app);
    const token = tokenIn(await linkOf(person));

    expect((await confirm(token)).status).toBe(204);
    expect((await confirm(token)).status).toBe(204);

    const told = (await app.published(userEmailVerified)).filter(({ userId }) => userId === person.userId);
    expect(told).toHaveLength(1);
  });

  it('lapses after two days', async () => {
    const person = await register(app);
    const token = tokenIn(await linkOf(person));
    app.clock.advance({ hours: 48 });

    const answer = await confirm(token);

    expect([answer.status, answer.body.code]).toEqual([410, 'auth.link_expired']);
  });

  it('is not proved by a link that resets a password', async () => {
    const person = await register(app);
    await app.anonymous.post('/api/v1/auth/password-resets').send({ email: person.email });
    await app.settle();
    const reset = (await app.published(passwordResetRequested)).at(-1)?.requestId ?? '';

    const token = tokenIn(await authApiOf(app).getPasswordResetLink({ requestId: reset }));

    expect((await confirm(token)).status).toBe(410);
  });

  it('sends another mail to who asks, up to five an hour, and none to who is verified', async () => {
    const person = await register(app);
    for (let asked = 2; asked <= 5; asked += 1) expect((await askAgain(person)).status).toBe(202);
    const sixth = await askAgain(person);
    expect([sixth.status, sixth.body.code]).toEqual([429, 'auth.try_later']);
    expect(await requestsOf(person)).toHaveLength(5);

    await confirm(tokenIn(await linkOf(person)));
    expect((await askAgain(person)).status).toBe(202);
    expect(await requestsOf(person)).toHaveLength(5);
  });

  it('requires a signed-in person to ask again', async () => {
    expect((await app.anonymous.post('/api/v1/auth/email-verifications').send({})).status).toBe(401);
  });
});

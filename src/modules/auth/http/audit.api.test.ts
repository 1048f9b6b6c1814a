import { Secret, TOTP } from 'otpauth';
import { newId } from '../../../platform/identifiers/identifier';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { mailWordsChanged } from '../../notification/notification.contract';
import { ForgetAuditEntries } from '../jobs/forget-audit-entries';
import {
  goodPassword,
  refresh,
  register,
  type SignedInPerson,
  signedInBy,
  signIn,
  startAuth,
} from '../testing/auth-application';

let app: TestApplication;
let admin: SignedInPerson;

beforeAll(async () => {
  app = await startAuth({ environment: { AUDIT_DAYS: '60' } });
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.advance({ minutes: 5 });
  const person = await register(app, { name: 'Ines Head' });
  await app.query(`update auth.accounts set roles = '{learner,admin}' where id = '${person.userId}'`);
  app.clock.advance({ seconds: 1 });
  admin = signedInBy(await refresh(app, person.refreshToken));
});

const as = (who: SignedInPerson, method: 'get' | 'post' | 'put' | 'delete', path: string) =>
  app.anonymous[method](`/api/v1${path}`).set('Authorization', `Bearer ${who.accessToken}`);
const read = (query: object) => as(admin, 'get', '/auth/audit-entries').query(query);
/** What is written about somebody, the oldest first. */
const actsOf = async ({ userId }: SignedInPerson) => {
  const { body } = await read({ userId, limit: 100 });
  return body.items.map(({ act, details }: { act: string; details: object }) => [act, details]).reverse();
};

describe('the audit log', () => {
  it('is for admins alone', async () => {
    const answer = await as(await register(app), 'get', '/auth/audit-entries');

    expect([answer.status, answer.body.code]).toEqual([403, 'auth.role_required']);
    expect((await app.anonymous.get('/api/v1/auth/audit-entries')).status).toBe(401);
  });

  it('tells who changed the words in which people are written to', async () => {
    await app.receive(mailWordsChanged, {
      template: 'reset_password',
      language: 'de',
      number: 3,
      isBuiltIn: false,
      changedBy: admin.userId,
      changedAt: app.clock.now().toISOString(),
    });
    await app.settle();
    const { body } = await read({ act: 'mail_words_changed' });
    expect(body.items).toMatchObject([
      {
        person: null,
        actor: { id: admin.userId, name: 'Ines Head' },
        details: { mail: 'reset_password', language: 'de', isBuiltIn: false },
      },
    ]);
  });

  it('tells who signed in and who was refused, from where, with what, and when', async () => {
    const person = await register(app, { name: 'Mira Sandoval' });
    app.clock.advance({ seconds: 1 });
    await signIn(app, person.email, 'not hers at all').set(
      'User-Agent',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0',
    );

    const { body } = await read({ userId: person.userId });

    expect(body.items).toEqual([
      {
        id: expect.any(String),
        act: 'sign_in_refused',
        person: { id: person.userId, name: 'Mira Sandoval', email: person.email },
        actor: null,
        device: 'Firefox on Windows',
        address: '127.0.0.1',
        details: { proof: 'password' },
        correlationId: expect.any(String),
        occurredAt: app.clock.now().toISOString(),
      },
      expect.objectContaining({
        act: 'signed_in',
        actor: expect.objectContaining({ id: person.userId }),
        details: { proof: 'registration' },
      }),
    ]);
  });

  it('tells of a sign-in to an address that nobody has, without the address', async () => {
    const secret = `passphrase-in-the-wrong-field-${newId()}@example.org`;
    await signIn(app, secret, 'anything');

    const { body } = await read({ act: 'sign_in_refused', limit: 1 });

    expect(body.items[0]).toMatchObject({ person: null, actor: null, details: { proof: 'password' } });
    expect(JSON.stringify(await app.query('select * from auth.audit_entries'))).not.toContain(secret);
  });

  it('tells of every change of password, factor, roles and sessions, and who made it', async () => {
    const person = await register(app);
    const post = (path: string, body: object) => as(person, 'post', path).send(body);
    const { secret } = (await post('/auth/second-factor', { password: goodPassword })).body;
    const code = (steps: number) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({
        timestamp: app.clock.now().getTime() + steps * 30_000,
      });
    await post('/auth/second-factor/confirm', { code: code(0) });
    app.clock.advance({ seconds: 31 });
    const proof = { password: goodPassword, code: code(0) };
    const { recoveryCodes } = (await post('/auth/second-factor/recovery-codes', proof)).body;
    await post('/auth/second-factor/removal', { password: goodPassword, code: '000000' });
    const { challengeToken } = (await signIn(app, person.email)).body;
    const second = (typed: string) =>
      app.anonymous.post('/api/v1/auth/login/second-factor').send({ challengeToken, code: typed });
    await second('000000');
    await second(recoveryCodes[0]);
    app.clock.advance({ seconds: 31 });
    await as(admin, 'delete', `/auth/accounts/${person.userId}/second-factor`);
    const back = signedInBy(await signIn(app, person.email));
    const newPassword = 'nine herons over the estuary';
    await as(back, 'post', '/auth/password').send({ currentPassword: goodPassword, newPassword });
    await as(admin, 'put', `/auth/accounts/${person.userId}/roles`).send({ roles: ['support'] });

    expect(await actsOf(person)).toEqual([
      ['signed_in', { proof: 'registration' }],
      ['second_factor_turned_on', {}],
      ['recovery_codes_renewed', {}],
      ['proof_refused', { proof: 'code' }],
      ['sign_in_refused', { proof: 'code' }],
      ['signed_in', { proof: 'recovery_code' }],
      ['second_factor_turned_off', {}],
      ['sessions_ended', { reason: 'second_factor_changed', sessions: 2 }],
      ['signed_in', { proof: 'password' }],
      ['password_changed', {}],
      ['roles_changed', { rolesBefore: ['learner'], rolesAfter: ['learner', 'support'] }],
    ]);
    const { body } = await read({ userId: person.userId, act: 'roles_changed' });
    expect(body.items[0].actor).toEqual({ id: admin.userId, name: 'Ines Head', email: admin.email });
    const kept = JSON.stringify(await app.query('select * from auth.audit_entries'));
    for (const told of [
      secret,
      challengeToken,
      goodPassword,
      newPassword,
      person.refreshToken,
      ...recoveryCodes,
    ])
      expect(kept).not.toContain(told);
  });

  it('shows it page by page, and between two moments', async () => {
    const person = await register(app);
    const from = app.clock.now().toISOString();
    for (let time = 1; time <= 4; time += 1) {
      app.clock.advance({ seconds: 1 });
      await signIn(app, person.email);
    }
    const until = app.clock.now().toISOString();
    const { userId } = person;
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await read({ userId, limit: 2, cursor });
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor ?? undefined;
    } while (cursor);

    expect(new Set(ids).size).toBe(5);
    expect((await read({ userId, from, until })).body.items).toHaveLength(4);
    expect((await read({ userId, act: 'roles_changed' })).body.items).toEqual([]);
    expect((await read({ act: 'nonsense' })).status).toBe(400);
    expect((await read({ from: 'yesterday' })).status).toBe(400);
  });

  it('is changed by nobody, not even with the database in hand', async () => {
    await expect(app.query(`update auth.audit_entries set act = 'signed_in'`)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('audit entries are not changed') },
    });
  });

  it('forgets what is older than it is told to keep, and nothing else', async () => {
    const person = await register(app);
    app.clock.advance({ days: 59 });
    await signIn(app, person.email);
    app.clock.advance({ days: 2 });

    await app.application.containerOf('auth').resolve(ForgetAuditEntries).run();

    const left = await app.query(`select act from auth.audit_entries where user_id = '${person.userId}'`);
    expect(left).toHaveLength(1);
  });
});

import { newId } from '../../../platform/identifiers/identifier';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { applicationApproved, userProfileChanged } from '../../user/user.contract';
import { emailVerificationRequested, passwordResetRequested, userRoleChanged } from '../auth.contract';
import {
  authApiOf,
  isAccepted,
  refresh,
  register,
  type SignedInPerson,
  signedInBy,
  signIn,
  startAuth,
  tokenIn,
} from '../testing/auth-application';
import { sessionCookie } from './session-cookie';

let app: TestApplication;
let admin: SignedInPerson;

beforeAll(async () => {
  app = await startAuth({ environment: { ADMINISTRATOR_EMAIL: 'Head@Example.org' } });
  const registered = await register(app, { email: 'head@example.org', name: 'Ines Head' });
  const requestId = (await app.published(emailVerificationRequested)).at(-1)?.requestId ?? '';
  const token = tokenIn(await authApiOf(app).getEmailVerificationLink({ requestId }));
  app.clock.advance({ seconds: 1 });
  await app.anonymous
    .post('/api/v1/auth/email-verifications/confirm')
    .set('Cookie', `${sessionCookie.name}=${registered.refreshToken}`)
    .send({ token });
  app.clock.advance({ seconds: 1 });
  admin = signedInBy(await refresh(app, registered.refreshToken));
});
afterAll(() => app?.stop());

const setRoles = (who: SignedInPerson, userId: string, roles: readonly string[]) =>
  app.anonymous
    .put(`/api/v1/auth/accounts/${userId}/roles`)
    .set('Authorization', `Bearer ${who.accessToken}`)
    .send({ roles });

describe('the configured administrator', () => {
  it('becomes admin and ops when the address is verified', () => {
    expect(admin.roles).toEqual(['learner', 'admin', 'ops']);
  });

  it('is not whoever registered with her address before her, though she opens the link', async () => {
    const site = await startAuth({ environment: { ADMINISTRATOR_EMAIL: 'head@example.org' } });
    try {
      const impostor = await register(site, { email: 'head@example.org' });
      const stranger = await register(site);
      const requestId = (await site.published(emailVerificationRequested))[0]?.requestId ?? '';
      const token = tokenIn(await authApiOf(site).getEmailVerificationLink({ requestId }));
      const confirm = (refreshToken?: string) => {
        const call = site.anonymous.post('/api/v1/auth/email-verifications/confirm');
        return (refreshToken ? call.set('Cookie', `${sessionCookie.name}=${refreshToken}`) : call).send({
          token,
        });
      };

      for (const cookie of [undefined, 'invented', stranger.refreshToken]) {
        const refused = await confirm(cookie);
        expect([refused.status, refused.body.code]).toEqual([409, 'auth.sign_in_to_administer']);
      }
      await site.anonymous.post('/api/v1/auth/password-resets').send({ email: 'head@example.org' });
      await site.settle();
      const reset = (await site.published(passwordResetRequested)).at(-1)?.requestId ?? '';
      const password = 'her own seven lanterns at dusk';
      await site.anonymous
        .post('/api/v1/auth/password-resets/confirm')
        .send({ token: tokenIn(await authApiOf(site).getPasswordResetLink({ requestId: reset })), password });
      expect((await confirm(impostor.refreshToken)).status).toBe(409);
      const head = signedInBy(await signIn(site, 'head@example.org', password));
      expect((await confirm(head.refreshToken)).status).toBe(204);
      site.clock.advance({ seconds: 1 });
      expect(signedInBy(await refresh(site, head.refreshToken)).roles).toEqual(['learner', 'admin', 'ops']);
      expect((await refresh(site, impostor.refreshToken)).status).toBe(401);
    } finally {
      await site.stop();
    }
  });
});

describe('PUT /auth/accounts/:userId/roles', () => {
  it('is for admins alone', async () => {
    const learner = await register(app);

    expect((await setRoles(learner, learner.userId, ['admin'])).status).toBe(403);
    expect((await app.anonymous.put(`/api/v1/auth/accounts/${newId()}/roles`)).status).toBe(401);
  });

  it('holds at once: the token with the old roles is refused, the next one has the new', async () => {
    const person = await register(app);
    app.clock.advance({ seconds: 1 });

    const answer = await setRoles(admin, person.userId, ['instructor']);

    expect(answer.status).toBe(200);
    expect(answer.body.roles).toEqual(['learner', 'instructor']);
    expect(await isAccepted(app, person.accessToken)).toBe(false);
    app.clock.advance({ milliseconds: 1 });
    const renewed = signedInBy(await refresh(app, person.refreshToken));
    expect(renewed.roles).toEqual(['learner', 'instructor']);
    // The consumer that does it once more after a crash leaves newer tokens alone.
    await app.settle();
    expect(await isAccepted(app, renewed.accessToken)).toBe(true);
    expect(await app.published(userRoleChanged)).toContainEqual({
      userId: person.userId,
      roles: ['learner', 'instructor'],
      changedBy: admin.userId,
    });
  });

  it('changes and tells nothing where the roles are the same', async () => {
    const person = await register(app);

    expect((await setRoles(admin, person.userId, [])).status).toBe(200);

    expect(await isAccepted(app, person.accessToken)).toBe(true);
    const told = await app.published(userRoleChanged);
    expect(told.filter(({ userId }) => userId === person.userId)).toEqual([]);
  });

  it('does not remove the last admin', async () => {
    const answer = await setRoles(admin, admin.userId, ['learner']);

    expect([answer.status, answer.body.code]).toEqual([409, 'auth.last_admin']);
  });

  it('leaves one admin when two remove each other at once', async () => {
    const second = await register(app);
    app.clock.advance({ seconds: 1 });
    await setRoles(admin, second.userId, ['admin']);
    app.clock.advance({ seconds: 1 });
    const other = signedInBy(await refresh(app, second.refreshToken));

    await Promise.all([setRoles(admin, other.userId, []), setRoles(other, admin.userId, [])]);

    const admins = await app.query(`select id from auth.accounts where roles @> array['admin']`);
    expect(admins).toHaveLength(1);
    await app.query(`update auth.accounts set roles = '{learner,admin,ops}' where id = '${admin.userId}'`);
    app.clock.advance({ seconds: 1 });
    admin = signedInBy(await signIn(app, admin.email));
  });

  it('knows whom it does not know, and what is no role', async () => {
    const unknown = await setRoles(admin, newId(), ['learner']);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'auth.account_not_found']);
    expect((await setRoles(admin, admin.userId, ['emperor'])).status).toBe(400);
  });
});

describe('GET /auth/accounts/:userId', () => {
  const read = (who: SignedInPerson, userId: string) =>
    app.anonymous.get(`/api/v1/auth/accounts/${userId}`).set('Authorization', `Bearer ${who.accessToken}`);

  it('tells admins who somebody is, and others nothing', async () => {
    const person = await register(app, { email: 'one.account@example.org', name: 'Una Account' });
    expect((await read(admin, person.userId)).body).toMatchObject({
      id: person.userId,
      email: 'one.account@example.org',
      name: 'Una Account',
      roles: ['learner'],
    });
    expect((await read(person, person.userId)).status).toBe(403);
    const missing = await read(admin, newId());
    expect([missing.status, missing.body.code]).toEqual([404, 'auth.account_not_found']);
  });
});

describe('GET /auth/accounts', () => {
  const list = (who: SignedInPerson, query: object) =>
    app.anonymous.get('/api/v1/auth/accounts').set('Authorization', `Bearer ${who.accessToken}`).query(query);

  it('is for admins and support', async () => {
    expect((await list(await register(app), {})).status).toBe(403);
    expect((await app.anonymous.get('/api/v1/auth/accounts')).status).toBe(401);
  });

  it('finds people by a part of their name or address, whatever its case', async () => {
    const person = await register(app, { email: 'quill_100+a@example.org', name: 'Zadie Quillfeather' });
    const found = {
      id: person.userId,
      email: 'quill_100+a@example.org',
      name: 'Zadie Quillfeather',
      roles: ['learner'],
      isEmailVerified: false,
      hasSecondFactor: false,
      createdAt: app.clock.now().toISOString(),
    };

    expect((await list(admin, { query: 'QUILLf' })).body.items).toEqual([found]);
    expect((await list(admin, { query: '_100+A@' })).body.items).toEqual([found]);
    expect((await list(admin, { query: '%' })).body.items).toEqual([]);
  });

  it('goes through all of them page by page, the newest first', async () => {
    await register(app);
    await register(app);
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await list(admin, { limit: 2, cursor });
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor ?? undefined;
    } while (cursor);

    const [{ count }] = (await app.query('select count(*)::int as count from auth.accounts')) as [
      { count: number },
    ];
    expect(new Set(ids).size).toBe(count);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  it('knows people by the name they have given themselves since', async () => {
    const person = await register(app, { name: 'Old Name' });

    const profile = { userId: person.userId, name: 'New Name', headline: null, biography: null };
    await app.receive(userProfileChanged, profile);
    await app.settle();

    expect((await signIn(app, person.email)).body.user.name).toBe('New Name');
  });
});

describe('an application that was approved', () => {
  it('makes its applicant an instructor, once, on record, and with her next token', async () => {
    const person = await register(app);
    const facts = { userId: person.userId, applicationId: newId(), decidedBy: admin.userId };
    await app.receive(applicationApproved, facts);
    await app.receive(applicationApproved, facts);
    await app.settle();

    const changes = (await app.published(userRoleChanged)).filter(({ userId }) => userId === person.userId);
    const { userId, decidedBy: changedBy } = facts;
    expect(changes).toEqual([{ userId, roles: ['learner', 'instructor'], changedBy }]);
    expect(await isAccepted(app, person.accessToken)).toBe(false);
    app.clock.advance({ seconds: 1 });
    expect(signedInBy(await refresh(app, person.refreshToken)).roles).toEqual(['learner', 'instructor']);
    expect(await app.deadLetters()).toEqual([]);
  });
});

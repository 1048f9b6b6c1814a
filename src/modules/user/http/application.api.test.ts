import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { userCreated, userEmailVerified } from '../../auth/auth.contract';
import { startUser } from '../testing/user-platform';
import { applicationApproved, applicationDeclined } from '../user.contract';

let app: TestApplication;

beforeAll(async () => {
  app = await startUser();
});
afterAll(() => app?.stop());
afterEach(async () => expect(await app.deadLetters()).toEqual([]));

const text = 'I have tied knots for twenty years, on boats and in trees, and would like to show how.';

async function someone(isVerified = true) {
  const person = aPerson();
  const { id: userId } = person;
  const createdAt = app.clock.now().toISOString();
  const account = {
    userId,
    name: 'Mira Sandoval',
    email: `${userId}@example.org`,
    roles: ['learner' as const],
  };
  await app.receive(userCreated, { ...account, createdAt });
  if (isVerified) await app.receive(userEmailVerified, { userId, verifiedAt: createdAt });
  await app.settle();
  return person;
}

const apply = async (person: ReturnType<typeof aPerson>, body: object = { text }) =>
  (await app.as(person)).post('/api/v1/users/me/instructor-applications').send(body);
const mine = async (person: ReturnType<typeof aPerson>) =>
  (await (await app.as(person)).get('/api/v1/users/me/instructor-application')).body;
const decide = async (applicationId: string, verdict: string, body: object = {}, admin = aPerson('admin')) =>
  (await app.as(admin)).post(`/api/v1/admin/instructor-applications/${applicationId}/${verdict}`).send(body);

describe('applications to teach', () => {
  it('require a signed-in person whose address is proved', async () => {
    expect((await app.anonymous.post('/api/v1/users/me/instructor-applications').send({ text })).status).toBe(
      401,
    );
    const person = await someone(false);
    expect((await apply(person)).body.code).toBe('user.email_not_verified');
    expect(await mine(person)).toMatchObject({ applying: 'unverified', application: null });
  });

  it('have something to say', async () => {
    const person = await someone();
    expect(await apply(person, { text: 'Please.' })).toMatchObject({ status: 400 });
  });

  it('are one at a time, however many are sent at once', async () => {
    const person = await someone();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => apply(person)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
    expect(await mine(person)).toMatchObject({
      applying: 'pending',
      application: { status: 'pending', text },
    });
  });

  it('can be taken back, and made anew', async () => {
    const person = await someone();
    await apply(person);
    const agent = await app.as(person);
    expect((await agent.delete('/api/v1/users/me/instructor-application')).status).toBe(204);
    expect((await agent.delete('/api/v1/users/me/instructor-application')).status).toBe(404);
    expect((await apply(person)).status).toBe(201);
  });

  it('are read by admins, and once approved make a teacher', async () => {
    const person = await someone();
    const { body } = await apply(person);
    const agent = await app.as(aPerson('admin'));
    const list = await agent.get('/api/v1/admin/instructor-applications');
    expect(list.body.items[0]).toMatchObject({ id: body.id, name: 'Mira Sandoval', text });

    const admin = aPerson('admin');
    const [first, second] = await Promise.all([
      decide(body.id, 'approve', {}, admin),
      decide(body.id, 'decline', { reason: 'Somebody else was quicker.' }),
    ]);
    expect([first.status, second.status].toSorted()).toEqual([200, 409]);
    expect(await mine(person)).toMatchObject({
      application: { status: first.status === 200 ? 'approved' : 'declined' },
    });
  });

  it('that are approved are told to auth, which gives the role', async () => {
    const person = await someone();
    const admin = aPerson('admin');
    const { body } = await apply(person);
    expect((await decide(body.id, 'approve', {}, admin)).body.status).toBe('approved');
    const facts = { userId: person.id, applicationId: body.id, decidedBy: admin.id };
    expect(await app.published(applicationApproved)).toContainEqual(facts);
  });

  it('that are declined say why, and are made again after a month', async () => {
    const person = await someone();
    const { body } = await apply(person);
    await decide(body.id, 'decline', { reason: 'Tell us more about your knots.' });
    const possibleFrom = new Date(app.clock.now().getTime() + 30 * 24 * 3_600_000).toISOString();
    expect(await mine(person)).toMatchObject({
      applying: 'too_soon',
      possibleFrom,
      application: { status: 'declined', reason: 'Tell us more about your knots.' },
    });
    expect(await apply(person)).toMatchObject({ status: 409, body: { code: 'user.application_too_soon' } });
    expect(await app.published(applicationDeclined)).toContainEqual(
      expect.objectContaining({ userId: person.id, applicationId: body.id }),
    );
    app.clock.advance({ days: 30 });
    expect((await apply(person)).status).toBe(201);
  });

  it('are decided by admins, and not on their own', async () => {
    const person = await someone();
    const { body } = await apply(person);
    expect((await decide(body.id, 'approve', {}, aPerson('support'))).status).toBe(403);
    const herself = { ...person, roles: ['learner' as const, 'admin' as const] };
    expect(await decide(body.id, 'approve', {}, herself)).toMatchObject({
      status: 403,
      body: { code: 'user.own_application' },
    });
    expect((await decide(newId(), 'approve')).status).toBe(404);
  });
});

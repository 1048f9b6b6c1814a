import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { userCreated, userEmailVerified, userRoleChanged } from '../../auth/auth.contract';
import { startUser } from '../testing/user-platform';
import { UserApiService } from '../user.api';
import { userProfileChanged } from '../user.contract';

let app: TestApplication;

beforeAll(async () => {
  app = await startUser();
});
afterAll(() => app?.stop());

/** Someone whose account auth has told of. */
async function someone(name = 'Mira Sandoval') {
  const person = aPerson();
  await app.receive(userCreated, {
    userId: person.id,
    name,
    email: `${person.id}@example.org`,
    roles: ['learner'],
    createdAt: app.clock.now().toISOString(),
  });
  await app.settle();
  return person;
}

const api = () => app.application.containerOf('user').resolve(UserApiService);

describe('GET /users/me', () => {
  it('requires a signed-in person', async () => {
    expect((await app.anonymous.get('/api/v1/users/me')).status).toBe(401);
  });

  it('answers with the profile that the account has brought', async () => {
    const person = await someone();
    await app.receive(userEmailVerified, { userId: person.id, verifiedAt: app.clock.now().toISOString() });
    await app.receive(userRoleChanged, {
      userId: person.id,
      roles: ['learner', 'instructor'],
      changedBy: newId(),
    });
    await app.settle();

    const answer = await (await app.as(person)).get('/api/v1/users/me');

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      id: person.id,
      name: 'Mira Sandoval',
      email: `${person.id}@example.org`,
      isEmailVerified: true,
      roles: ['learner', 'instructor'],
      headline: null,
      biography: null,
      links: [],
      language: 'en',
      timeZone: 'UTC',
      createdAt: app.clock.now().toISOString(),
      isComplete: true,
    });
  });

  it('waits a moment for a profile that is on its way', async () => {
    const person = aPerson();
    const answer = (await app.as(person)).get('/api/v1/users/me').then((response) => response.body);
    await app.receive(userCreated, {
      userId: person.id,
      name: 'Just Arrived',
      email: 'just@example.org',
      roles: ['learner'],
      createdAt: app.clock.now().toISOString(),
    });

    expect(await answer).toMatchObject({ name: 'Just Arrived', isComplete: true });
  });

  it('then answers with what the token tells: it is nobody’s fault', async () => {
    const person = aPerson();

    const answer = await (await app.as(person)).get('/api/v1/users/me');

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      id: person.id,
      roles: ['learner'],
      name: null,
      email: null,
      isComplete: false,
    });
  });
});

describe('PATCH /users/me', () => {
  it('requires a signed-in person', async () => {
    expect((await app.anonymous.patch('/api/v1/users/me').send({ name: 'X' })).status).toBe(401);
  });

  it('changes what is given, keeps the rest, and tells others what they show', async () => {
    const person = await someone();
    const me = await app.as(person);
    await me.patch('/api/v1/users/me').send({ headline: 'Bakes on Saturdays', timeZone: 'Europe/Lisbon' });

    const answer = await me
      .patch('/api/v1/users/me')
      .send({ name: '  Mira S. Okafor ', links: ['https://example.org/mira'], language: 'pt-br' });

    expect(answer.status).toBe(200);
    const changed = {
      name: 'Mira S. Okafor',
      headline: 'Bakes on Saturdays',
      links: ['https://example.org/mira'],
      language: 'pt-BR',
      timeZone: 'Europe/Lisbon',
    };
    expect(answer.body).toMatchObject(changed);
    expect((await me.get('/api/v1/users/me')).body).toMatchObject(changed);
    const told = (await app.published(userProfileChanged)).filter(({ userId }) => userId === person.id);
    expect(told.map(({ name, headline }) => [name, headline])).toEqual([
      ['Mira Sandoval', null],
      ['Mira Sandoval', 'Bakes on Saturdays'],
      ['Mira S. Okafor', 'Bakes on Saturdays'],
    ]);
  });

  it('tells nobody of what nobody else needs, and others of the time zone and the language', async () => {
    const person = await someone();
    const before = (await app.published(userProfileChanged)).length;

    const links = ['https://example.org/mira'];
    await (await app.as(person)).patch('/api/v1/users/me').send({ links });
    expect(await app.published(userProfileChanged)).toHaveLength(before);

    await (await app.as(person)).patch('/api/v1/users/me').send({ timeZone: 'Asia/Tokyo', language: 'ja' });
    const told = await app.published(userProfileChanged);
    expect(told).toHaveLength(before + 1);
    expect(told.at(-1)).toMatchObject({ userId: person.id, timeZone: 'Asia/Tokyo', language: 'ja' });
  });

  it.each([
    ['name', { name: '   ' }],
    ['name', { name: 'two\nlines' }],
    ['name', { name: 'Mira\u202eavodnaS' }],
    ['name', { name: '\u200b' }],
    ['headline', { headline: 'x'.repeat(121) }],
    ['biography', { biography: 'x'.repeat(5_001) }],
    ['links.0', { links: ['http://example.org'] }],
    ['links.0', { links: ['javascript:alert(1)'] }],
    ['links', { links: Array(6).fill('https://example.org') }],
    ['language', { language: 'no language' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['roles', { roles: ['admin'] }],
  ])('refuses a wrong %s, and says so at its field', async (field, changes) => {
    const answer = await (await app.as(await someone())).patch('/api/v1/users/me').send(changes);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid', errors: [{ path: `body.${field}` }] });
  });

  it('loses neither of two changes that are made at once', async () => {
    const me = await app.as(await someone());

    await Promise.all([
      me.patch('/api/v1/users/me').send({ headline: 'One' }),
      me.patch('/api/v1/users/me').send({ biography: 'Two' }),
    ]);

    expect((await me.get('/api/v1/users/me')).body).toMatchObject({ headline: 'One', biography: 'Two' });
  });
});

describe('GET /users/:userId', () => {
  it('shows everybody who teaches, without what is private', async () => {
    const person = await someone('Tove Lindgren');
    const path = `/api/v1/users/${person.id}`;
    expect((await app.anonymous.get(path)).status).toBe(404);
    await app.receive(userRoleChanged, {
      userId: person.id,
      roles: ['learner', 'instructor'],
      changedBy: newId(),
    });
    await app.settle();

    const answer = await app.anonymous.get(path);

    expect(answer.body).toEqual({
      id: person.id,
      name: 'Tove Lindgren',
      headline: null,
      biography: null,
      links: [],
    });
  });

  it('does not tell a learner from nobody', async () => {
    const learner = await app.anonymous.get(`/api/v1/users/${(await someone()).id}`);
    const nobody = await app.anonymous.get(`/api/v1/users/${newId()}`);

    expect([learner.status, learner.body.code]).toEqual([404, 'user.not_found']);
    expect([nobody.status, nobody.body.code]).toEqual([404, 'user.not_found']);
  });
});

describe('the API for other modules', () => {
  it('names the people it knows and leaves out the others', async () => {
    const person = await someone('Kofi Adjei');

    expect(await api().getPeople({ userIds: [person.id, newId()] })).toEqual({
      people: [{ userId: person.id, name: 'Kofi Adjei', headline: null }],
    });
    expect(await api().getPeople({ userIds: [] })).toEqual({ people: [] });
  });

  it('says where a person is reached', async () => {
    const person = await someone('Kofi Adjei');

    expect(await api().getContact({ userId: person.id })).toEqual({
      userId: person.id,
      name: 'Kofi Adjei',
      email: `${person.id}@example.org`,
      isEmailVerified: false,
      language: 'en',
      timeZone: 'UTC',
    });
  });

  it('asks for patience while the profile is on its way', async () => {
    await expect(api().getContact({ userId: newId() })).rejects.toMatchObject({
      code: 'service.unavailable',
      kind: 'operational',
    });
  });
});

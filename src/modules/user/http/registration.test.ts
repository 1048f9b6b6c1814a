import type { TestApplication } from '../../../platform/testing/start-test-application';
// The one test that needs auth itself: the flow from the form to the profile, and the demo's people.
import { authModule } from '../../auth/auth.module';
import { startUserWith } from '../testing/user-platform';
import { userProfileChanged } from '../user.contract';

let app: TestApplication;

beforeAll(async () => {
  app = await startUserWith(authModule);
});
afterAll(() => app?.stop());

it('has the profile of someone who has just registered', async () => {
  const registered = await app.anonymous
    .post('/api/v1/auth/register')
    .send({ email: 'new@example.org', password: 'seven kettles by the canal', name: 'Newly Here' });

  const me = await app.anonymous
    .get('/api/v1/users/me')
    .set('Authorization', `Bearer ${registered.body.accessToken}`);

  expect(me.status).toBe(200);
  expect(me.body).toMatchObject({
    id: registered.body.user.id,
    name: 'Newly Here',
    email: 'new@example.org',
    isEmailVerified: false,
    isComplete: true,
  });
});

it.each([
  ['de-CH,de;q=0.9,en;q=0.8', 'de'],
  ['en-US,en;q=0.9', 'en'],
  ['ja', 'en'],
])('writes to someone whose browser asks for %s in %s', async (acceptLanguage, language) => {
  const registered = await app.anonymous
    .post('/api/v1/auth/register')
    .set('Accept-Language', acceptLanguage)
    .send({
      email: `${acceptLanguage.length}@example.org`,
      password: 'seven kettles by the canal',
      name: 'Newly Here',
    });
  const me = await app.anonymous
    .get('/api/v1/users/me')
    .set('Authorization', `Bearer ${registered.body.accessToken}`);
  expect(me.body).toMatchObject({ isComplete: true, language });
  expect((await app.published(userProfileChanged)).at(-1)).toMatchObject({ language });
});

it('has the demo’s people introduce themselves', async () => {
  const page = await app.anonymous.get('/api/v1/users/019bc0e8-a618-7805-834f-2710c8985fcf');

  expect(page.body).toMatchObject({ name: 'Tomas Lindqvist', headline: expect.stringMatching(/course/) });
  const told = (await app.published(userProfileChanged)).filter(({ biography }) => biography !== null);
  expect(told).toHaveLength(3);
  expect(await app.deadLetters()).toEqual([]);
});

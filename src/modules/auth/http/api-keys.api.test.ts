import type { TestApplication } from '../../../platform/testing/start-test-application';
import { goodPassword, register, type SignedInPerson, startAuth } from '../testing/auth-application';

let app: TestApplication;

beforeAll(async () => {
  app = await startAuth();
});
afterAll(() => app?.stop());

const as = (token: string) => ({ Authorization: `Bearer ${token}` });
const wanted = { name: 'My script', scopes: ['profile:read'], validDays: 30, password: goodPassword };
const create = (owner: SignedInPerson, changes: object = {}) =>
  app.anonymous
    .post('/api/v1/auth/api-keys')
    .set(as(owner.accessToken))
    .send({ ...wanted, ...changes });
const list = async (owner: SignedInPerson) =>
  (await app.anonymous.get('/api/v1/auth/api-keys').set(as(owner.accessToken))).body.items;
const exchange = (apiKey: string) => app.anonymous.post('/api/v1/auth/api-keys/token').send({ apiKey });
const sessionsWith = (token: string) => app.anonymous.get('/api/v1/auth/sessions').set(as(token));

describe('API keys', () => {
  it('are made for the password alone, shown once and kept as a hash', async () => {
    const owner = await register(app);
    expect((await create(owner, { password: 'a guess' })).body.code).toBe('auth.proof_wrong');

    const made = await create(owner);
    expect(made.status).toBe(201);
    const { apiKey } = made.body;
    expect(apiKey).toMatch(/^stoa_[\w-]{43}$/);
    const [shown, ...others] = await list(owner);
    expect(others).toEqual([]);
    expect(shown).toMatchObject({ name: 'My script', scopes: ['profile:read'], lastUsedAt: null });
    expect(apiKey.startsWith(shown.prefix)).toBe(true);
    expect(JSON.stringify(shown)).not.toContain(apiKey);
    const rows = await app.query('select api_keys::text as row from auth.api_keys');
    expect(JSON.stringify(rows)).not.toContain(apiKey);
  });

  it('are exchanged for tokens that open what their scopes name, and nothing else', async () => {
    const owner = await register(app);
    const { apiKey } = (await create(owner)).body;
    const token = await exchange(apiKey);
    expect(token).toMatchObject({ status: 200, body: { scopes: ['profile:read'], expiresInSeconds: 900 } });

    const refused = await sessionsWith(token.body.accessToken);
    expect(refused).toMatchObject({ status: 403, body: { code: 'auth.scope_missing' } });
    const more = await app.anonymous
      .post('/api/v1/auth/api-keys')
      .set(as(token.body.accessToken))
      .send({ ...wanted, scopes: ['profile:write'] });
    expect(more).toMatchObject({ status: 403, body: { code: 'auth.scope_missing' } });
    expect((await list(owner))[0].lastUsedAt).toBe(app.clock.now().toISOString());
  });

  it('open nothing once they are ended, with the tokens that they gave', async () => {
    const owner = await register(app);
    const { id, apiKey } = (await create(owner)).body;
    const { accessToken } = (await exchange(apiKey)).body;
    const stranger = await register(app);
    const end = (who: SignedInPerson) =>
      app.anonymous.delete(`/api/v1/auth/api-keys/${id}`).set(as(who.accessToken));

    expect((await end(stranger)).status).toBe(404);
    expect((await end(owner)).status).toBe(204);

    expect((await sessionsWith(accessToken)).status).toBe(401);
    expect(await exchange(apiKey)).toMatchObject({ status: 401, body: { code: 'auth.api_key_invalid' } });
    expect(await list(owner)).toEqual([]);
    expect((await exchange('stoa_of_nobody')).status).toBe(401);
  });

  it('are twenty at most, however many are asked for at once', async () => {
    const owner = await register(app);
    const many: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => create(owner)));
      many.push(...answers.map(({ status }) => status));
    }
    for (let round = many.length; round < 22; round += 1) many.push((await create(owner)).status);
    expect(many.filter((status) => status === 201)).toHaveLength(20);
    expect(many.filter((status) => status === 409)).toHaveLength(2);
  });

  it('run out', async () => {
    const owner = await register(app);
    const { apiKey } = (await create(owner, { validDays: 1 })).body;
    app.clock.advance({ days: 1 });
    expect((await exchange(apiKey)).status).toBe(401);
  });
});

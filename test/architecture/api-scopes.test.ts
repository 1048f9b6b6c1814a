import { knownRoutes } from '../support/routes';

/** What a program may do with an API key is decided route by route, and closed unless it is. */
describe('routes that API keys open', () => {
  const open = knownRoutes.filter(({ route }) => route.scope !== undefined);

  it('are there, and their reading scopes only read', () => {
    expect(open.length).toBeGreaterThan(10);
    const wrong = open.filter(({ route }) => route.scope?.endsWith(':read') !== (route.method === 'get'));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('have nothing to do with who somebody is, with money, or with what admins and ops alone do', () => {
    const delicate = open.filter(
      ({ name, module, route }) =>
        ['auth', 'payment', 'platform'].includes(module) ||
        /\/(admin|ops|erasure|data-exports)\b/.test(name) ||
        /^(?:(?:admin|ops|support)(?: or )?)+$/.test(route.access.description),
    );
    expect(delicate.map(({ name }) => name)).toEqual([]);
  });
});

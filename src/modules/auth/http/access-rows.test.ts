import { accessRows } from '../testing/access-rows';
import { authRoutes } from './auth.routes';

it('has a row in the table of rights for every route', () => {
  const routes = authRoutes.map(({ method, path }) => `${method.toUpperCase()} ${path}`);

  expect(accessRows.map(({ route }) => route).sort()).toEqual(routes.sort());
});

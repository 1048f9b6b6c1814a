import { accessRows } from '../testing/access-rows';
import { privacyRoutes } from './privacy.routes';
import { userRoutes } from './user.routes';

it('has a row in the table of rights for every route', () => {
  const routes = [...userRoutes, ...privacyRoutes].map(
    ({ method, path }) => `${method.toUpperCase()} ${path}`,
  );

  expect(accessRows.map(({ route }) => route).sort()).toEqual(routes.sort());
});

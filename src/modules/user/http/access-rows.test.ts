import { accessRows } from '../testing/access-rows';
import { applicationRoutes } from './application.routes';
import { privacyRoutes } from './privacy.routes';
import { userRoutes } from './user.routes';

it('has a row in the table of rights for every route', () => {
  const routes = [...userRoutes, ...privacyRoutes, ...applicationRoutes].map(
    ({ method, path }) => `${method.toUpperCase()} ${path}`,
  );

  expect(accessRows.map(({ route }) => route).sort()).toEqual(routes.sort());
});

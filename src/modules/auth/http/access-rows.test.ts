import { authModule } from '../auth.module';
import { accessRows } from '../testing/access-rows';

it('has a row in the table of rights for every route', () => {
  const routes = authModule.routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`);

  expect(accessRows.map(({ route }) => route).sort()).toEqual(routes.sort());
});

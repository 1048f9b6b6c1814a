import { modules } from '../../src/modules/index';
import { operationsRoutes } from '../../src/platform/events/operations-routes';
import type { Route } from '../../src/platform/http/route';

export interface KnownRoute {
  readonly module: string;
  readonly route: Route;
  /** `POST /enrollments`, as rows of tables name it. */
  readonly name: string;
}

/** Every route that the product declares. */
export const knownRoutes: readonly KnownRoute[] = [
  ...modules.flatMap((module) => module.routes.map((route) => known(module.name, route))),
  ...operationsRoutes.map((route) => known('platform', route)),
];

/** The address of a route with its parameters filled in. */
export function addressOf(
  route: Route,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string>> = {},
): string {
  const path = route.path.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? name),
  );
  const search = new URLSearchParams(query).toString();
  return `${route.isAbsolute ? '' : '/api/v1'}${path}${search ? `?${search}` : ''}`;
}

function known(module: string, route: Route): KnownRoute {
  return { module, route, name: `${route.method.toUpperCase()} ${route.path}` };
}

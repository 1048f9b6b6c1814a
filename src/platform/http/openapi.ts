import { z } from 'zod';
import { admitsAnyone } from './access';
import { describeAnswers, describeProblems } from './openapi-answers';
import { describeBody, describeParameters } from './openapi-request';
import { type DocumentedSchemas, documentSchemas } from './openapi-schemas';
import { Problem } from './problems';
import type { Route } from './route';

export interface DescribedModule {
  readonly name: string;
  readonly purpose: string;
  readonly routes: readonly Route[];
}

/** The OpenAPI 3.1 document of these modules, in a stable order, so that it can be kept and compared. */
export function describeApi(modules: readonly DescribedModule[]): object {
  const routes = modules.flatMap(({ routes }) => routes);
  const schemas = documentSchemas(routes.flatMap(inputsOf), [...routes.flatMap(outputsOf), Problem]);
  const paths: Record<string, Record<string, object>> = {};
  for (const module of modules) {
    for (const route of module.routes) {
      const path = pathOf(route);
      paths[path] = {
        ...paths[path],
        [route.method]: describeRoute({ module: module.name, path, route, schemas }),
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stoa',
      version: '1',
      description:
        'The API of the Stoa learning platform. Errors are problem documents (RFC 9457) with a stable `code`. ' +
        'A POST with an `Idempotency-Key` takes effect once, however often it is sent. ' +
        'Every answer has an `X-Correlation-Id`.',
    },
    servers: [{ url: '/' }],
    tags: modules
      .filter((module) => module.routes.length > 0)
      .map(({ name, purpose }) => ({ name, description: purpose }))
      .sort((left, right) => (left.name < right.name ? -1 : 1)),
    paths: sortKeys(Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, sortKeys(item)]))),
    components: {
      schemas: sortKeys(schemas.components),
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The access token that signing in answers with.',
        },
      },
    },
  };
}

function inputsOf({ params, query, body }: Route): z.ZodType[] {
  return [params, query, body].filter((schema) => schema !== undefined);
}

function outputsOf({ answers }: Route): z.ZodType[] {
  return Object.values(answers).filter((answer) => answer instanceof z.ZodType);
}

function pathOf(route: Route): string {
  return (route.isAbsolute ? route.path : `/api/v1${route.path}`).replace(/:(\w+)/g, '{$1}');
}

function sortKeys<Value>(values: { readonly [key: string]: Value }): { [key: string]: Value } {
  return Object.fromEntries(Object.entries(values).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function describeRoute(from: {
  readonly module: string;
  readonly path: string;
  readonly route: Route;
  readonly schemas: DocumentedSchemas;
}): object {
  const { module, path, route, schemas } = from;
  const parameters = describeParameters(route, path, schemas);
  const body = describeBody(route, schemas);
  return {
    operationId: operationIdOf(route.method, path),
    tags: [module],
    summary: route.summary,
    description: [route.description, `For: ${route.access.description}.`, forKeys(route)]
      .filter(Boolean)
      .join('\n\n'),
    'x-access': route.access.description,
    ...(route.scope && { 'x-scope': route.scope }),
    ...(admitsAnyone(route.access) ? undefined : { security: [{ bearer: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: { ...describeAnswers(route, schemas), ...describeProblems(route) },
  };
}

function forKeys({ scope }: Route): string | undefined {
  return scope && `API keys: those that are good for \`${scope}\`.`;
}

/** `GET /api/v1/courses/{courseId}/outline` becomes `getCoursesByCourseIdOutline`. */
function operationIdOf(method: string, path: string): string {
  const words = path
    .replace(/^\/api\/v1/, '')
    .replace(/\{(\w+)\}/g, (_, name: string) => `by-${name}`)
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

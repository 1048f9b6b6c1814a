import createClient from 'openapi-fetch';
import { authorizedFetch } from './authorized-fetch';
import type { paths } from './schema.gen';

/**
 * The typed API. Paths, parameters and bodies are checked against its description.
 *
 * ```ts
 * const course = await answer(api.GET('/api/v1/courses/{idOrSlug}', { params: { path: { idOrSlug } }, signal }));
 * ```
 */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: authorizedFetch });

/** The body of a successful answer. Anything else has been thrown as an `ApiProblem` before. */
export async function answer<Data>(call: Promise<{ data?: Data }>): Promise<NonNullable<Data>> {
  const { data } = await call;
  return data as NonNullable<Data>;
}

/** The header that makes a repeated POST take effect once; `useApiForm` hands the key to `submit`. */
export function idempotent(idempotencyKey: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': idempotencyKey };
}

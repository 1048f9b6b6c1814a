import type { IncomingMessage } from 'node:http';
import { httpErrors } from './http-errors';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send along with our cookie. The cookie is SameSite=Strict already; this
 * holds where a browser does not know that, or where another site shares our domain.
 */
export function refuseCrossSite(request: IncomingMessage, ownOrigins: readonly string[]): void {
  if (request.headers.cookie === undefined || safeMethods.has(request.method ?? '')) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return;
    throw httpErrors.crossSite();
  }
  const { origin, host } = request.headers;
  if (origin === undefined || ownOrigins.includes(origin)) return;
  if (origin === `http://${host}` || origin === `https://${host}`) return;
  throw httpErrors.crossSite();
}

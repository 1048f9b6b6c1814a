import type { RouteRequest } from '../../../platform/http/route';
import type { Origin } from '../commands/session-opener';

/** Where a request comes from, as the list of sessions shows it. */
export function originOf({ headers, address }: Pick<RouteRequest, 'headers' | 'address'>): Origin {
  return { userAgent: headers['user-agent'], address };
}

import type { ServerResponse } from 'node:http';
import type { Principal } from '../auth/principal';
import { platformErrors } from '../errors/platform-errors';
import type { Clock } from '../time/clock';
import { networkOf } from './client-address';
import { CountedWindows } from './counted-windows';
import type { RateLimit, Route } from './route';

export interface RateLimitSettings {
  readonly isEnabled: boolean;
  /** For each person signed in, or else each address; as configured unless stated. */
  readonly requestsPerMinute?: number;
}

/** Who asks, as limits are counted. */
export interface LimitedCaller {
  readonly principal: Principal;
  readonly address: string;
}

/** Counts requests, and refuses those beyond a limit. */
export class RateLimits {
  readonly #isEnabled: boolean;
  readonly #general: Limit;

  constructor(
    settings: Required<RateLimitSettings>,
    private readonly clock: Clock,
  ) {
    this.#isEnabled = settings.isEnabled;
    const general = { requests: settings.requestsPerMinute, perSeconds: 60 };
    this.#general = new Limit('general', general, clock);
  }

  /** Returns what counts the requests of one route; it throws `request.too_many`, or sets the headers that tell what is left. */
  for(
    route: Pick<Route, 'method' | 'path' | 'limit'>,
  ): (caller: LimitedCaller, response: ServerResponse) => void {
    if (!this.#isEnabled) return () => {};
    const general = this.#general;
    if (!route.limit) return (caller, response) => general.count(caller, response);
    const own = new Limit(`${route.method} ${route.path}`, route.limit, this.clock);
    return (caller, response) => {
      general.count(caller, response);
      own.count(caller, response);
    };
  }

  /** Counts for the address a caller whose token was refused, so that guessing has an end. */
  countRefused(address: string, response: ServerResponse): void {
    if (this.#isEnabled) this.#general.count({ principal: { kind: 'anonymous' }, address }, response);
  }
}

/** One limit, told in the headers of the IETF draft "RateLimit header fields for HTTP". */
class Limit {
  readonly #windows: CountedWindows;
  readonly #requests: number;
  readonly #policy: string;
  readonly #by: 'person' | 'address';
  readonly #name: string;

  constructor(
    name: string,
    limit: RateLimit,
    private readonly clock: Clock,
  ) {
    this.#windows = new CountedWindows(limit.perSeconds * 1_000);
    this.#requests = limit.requests;
    this.#policy = `"${name}";q=${limit.requests};w=${limit.perSeconds}`;
    this.#by = limit.by ?? 'person';
    this.#name = name;
  }

  count({ principal, address }: LimitedCaller, response: ServerResponse): void {
    const isPerson = this.#by === 'person' && principal.kind === 'person';
    const now = this.clock.now().getTime();
    const { count, endsAt } = this.#windows.count(isPerson ? principal.id : networkOf(address), now);
    const left = Math.max(0, this.#requests - count);
    const seconds = Math.max(1, Math.ceil((endsAt - now) / 1_000));
    response.setHeader('RateLimit-Policy', this.#policy);
    response.setHeader('RateLimit', `"${this.#name}";r=${left};t=${seconds}`);
    if (count <= this.#requests) return;
    response.setHeader('Retry-After', String(seconds));
    throw platformErrors.tooManyRequests({ facts: { retryAfterSeconds: seconds } });
  }
}

import type { ServerResponse } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Principal } from '../auth/principal';
import { platformErrors } from '../errors/platform-errors';
import { networkOf } from './client-address';
import type { RateLimit, Route } from './route';

export interface RateLimitSettings {
  readonly isEnabled: boolean;
  /** For each person signed in, or else each address; 600 unless stated. */
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

  constructor(settings: RateLimitSettings) {
    this.#isEnabled = settings.isEnabled;
    this.#general = new Limit('general', { requests: settings.requestsPerMinute ?? 600, perSeconds: 60 });
  }

  /** Returns what counts the requests of one route; it throws `request.too_many`, or sets the headers that tell what is left. */
  for(
    route: Pick<Route, 'method' | 'path' | 'limit'>,
  ): (caller: LimitedCaller, response: ServerResponse) => unknown {
    if (!this.#isEnabled) return () => undefined;
    const general = this.#general;
    if (!route.limit) return (caller, response) => general.count(caller, response);
    const own = new Limit(`${route.method} ${route.path}`, route.limit);
    return async (caller, response) => {
      await general.count(caller, response);
      await own.count(caller, response);
    };
  }

  /** Counts for the address a caller whose token was refused, so that guessing has an end. */
  async countRefused(address: string, response: ServerResponse): Promise<void> {
    if (this.#isEnabled) await this.#general.count({ principal: { kind: 'anonymous' }, address }, response);
  }
}

/** One limit, told in the headers of the IETF draft "RateLimit header fields for HTTP". */
class Limit {
  readonly #limiter: RateLimiterMemory;
  readonly #policy: string;
  readonly #by: 'person' | 'address';
  readonly #name: string;

  constructor(name: string, limit: RateLimit) {
    this.#limiter = new RateLimiterMemory({
      points: limit.requests,
      duration: limit.perSeconds,
      keyPrefix: name,
    });
    this.#policy = `"${name}";q=${limit.requests};w=${limit.perSeconds}`;
    this.#by = limit.by ?? 'person';
    this.#name = name;
  }

  count({ principal, address }: LimitedCaller, response: ServerResponse): Promise<void> {
    const isPerson = this.#by === 'person' && principal.kind === 'person';
    return this.#limiter.consume(isPerson ? principal.id : networkOf(address)).then(
      (state) => this.tell(response, state),
      (refusal: unknown) => this.refuse(response, refusal),
    );
  }

  private refuse(response: ServerResponse, refusal: unknown): never {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    this.tell(response, refusal);
    response.setHeader('Retry-After', String(secondsLeft(refusal)));
    throw platformErrors.tooManyRequests({ facts: { retryAfterSeconds: secondsLeft(refusal) } });
  }

  private tell(response: ServerResponse, state: RateLimiterRes): void {
    response.setHeader('RateLimit-Policy', this.#policy);
    response.setHeader('RateLimit', `"${this.#name}";r=${state.remainingPoints};t=${secondsLeft(state)}`);
  }
}

function secondsLeft(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
}

import type { IncomingMessage } from 'node:http';
import type { Principal } from '../auth/principal';

/** Who asks, and the token that says so. */
export interface Caller {
  readonly principal: Principal;
  readonly accessToken?: string | undefined;
}

/**
 * Recognises whoever sends a request: anonymous without a token. Throws `auth.token_invalid` for a token that does not
 * hold. Returns the caller itself where it need not wait, which is what a remembered token is for.
 */
export type Authenticate = (request: IncomingMessage) => Caller | Promise<Caller>;

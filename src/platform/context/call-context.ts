import { AsyncLocalStorage } from 'node:async_hooks';
import { anonymous, type Principal } from '../auth/principal';

/** A command under way that must take effect once, however often it arrives. */
export interface CommandIdentity {
  readonly caller: string;
  readonly principal: string;
  readonly operation: string;
  readonly key: string;
  readonly inputHash: string;
  /** False for results that hold tokens: only the fact that it was done is remembered. */
  readonly keepsResult: boolean;
}

/** What surrounds a piece of work, from the edge of the process to the last query. */
export interface CallContext {
  readonly correlationId: string;
  readonly principal: Principal;
  /** The token the person came with; crosses a remote call, where the callee verifies it again. */
  readonly accessToken?: string | undefined;
  /** Where the request came from, for the audit log; never an identity. */
  readonly origin?: { readonly address: string; readonly userAgent: string | undefined };
  /** Milliseconds since the epoch after which nobody waits for the answer any more. */
  readonly deadline: number;
  readonly command?: CommandIdentity | undefined;
  /** Makes the keys of commands that this work sends to other modules the same at each repetition. */
  readonly idempotencySeed?: string | undefined;
  /** Set inside a unit of work: calls to other modules throw. */
  readonly isInTransaction?: boolean;
}

const storage = new AsyncLocalStorage<CallContext>();

const outsideOfAnyCall: CallContext = {
  correlationId: 'none',
  principal: anonymous,
  deadline: Number.POSITIVE_INFINITY,
};

export function currentContext(): CallContext {
  return storage.getStore() ?? outsideOfAnyCall;
}

export function runInContext<Result>(context: CallContext, work: () => Result): Result {
  return storage.run(context, work);
}

/** Runs `work` in the current context with some of it replaced. */
export function runWith<Result>(changes: Partial<CallContext>, work: () => Result): Result {
  return storage.run({ ...currentContext(), ...changes }, work);
}

export function currentPrincipal(): Principal {
  return currentContext().principal;
}

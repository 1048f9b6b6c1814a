import type { ServerResponse } from 'node:http';
import type { Principal } from '../auth/principal';

/** What is learned about a request on its way, for its log line and for problems. */
export interface RequestState {
  readonly correlationId: string;
  /** On the monotonic clock, in milliseconds. */
  readonly startedAt: number;
  module: string | undefined;
  /** The route that answers: `GET /api/v1/courses/:courseId`. */
  operation: string | undefined;
  principal: Principal | undefined;
  /** The code of the problem it was answered with. */
  code: string | undefined;
  isReplayed: boolean;
}

const key = Symbol('request state');
type WithState = { [key]?: RequestState };

export function attachState(response: ServerResponse, state: RequestState): void {
  (response as WithState)[key] = state;
}

export function stateOf(response: ServerResponse): RequestState {
  const state = (response as WithState)[key];
  if (!state) throw new Error('The request was not opened: `openRequest` comes first.');
  return state;
}

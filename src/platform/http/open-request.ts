import type { RequestHandler, Response } from 'express';
import { anonymous, describePrincipal } from '../auth/principal';
import { runInContext } from '../context/call-context';
import type { HealthRegistry } from '../health/health-registry';
import type { Logger } from '../logging/logger';
import type { Clock } from '../time/clock';
import { correlationIdOf } from './correlation-id';
import { attachState, type RequestState } from './request-state';

export interface OpenRequestOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly health: HealthRegistry;
  readonly headers: readonly (readonly [string, string])[];
  /** How long anybody waits for an answer. */
  readonly deadlineMilliseconds: number;
}

/**
 * The first thing that happens to a request: it gets its id, its context, its headers, and in the end its log line. Then it
 * is handed on by a plain call, because a second middleware would cost as much as half of all this.
 */
export function openRequest(options: OpenRequestOptions, handOn: RequestHandler): RequestHandler {
  const { clock, logger, health, headers, deadlineMilliseconds } = options;
  return (request, response, next) => {
    const correlationId = correlationIdOf(request.headers);
    const state: RequestState = {
      correlationId,
      startedAt: performance.now(),
      module: undefined,
      operation: undefined,
      principal: undefined,
      code: undefined,
      isReplayed: false,
    };
    attachState(response, state);
    response.setHeader('X-Correlation-Id', correlationId);
    for (const [name, value] of headers) response.setHeader(name, value);
    if (health.isStopping) response.setHeader('Connection', 'close');
    const { method, path } = request;
    response.once('close', () => logRequest(logger, method, path, response, state));
    const deadline = clock.now().getTime() + deadlineMilliseconds;
    runInContext({ correlationId, principal: anonymous, deadline }, () => handOn(request, response, next));
  };
}

/** One line a request. The query is left out: people search for, and link to, what is theirs alone. */
function logRequest(
  logger: Logger,
  method: string,
  path: string,
  response: Response,
  state: RequestState,
): void {
  const isProbe = path.startsWith('/health/');
  if (isProbe && !logger.isDebug) return;
  const fields: Record<string, unknown> = {
    correlationId: state.correlationId,
    principal: describePrincipal(state.principal ?? anonymous),
    method,
    path,
    status: response.statusCode,
    milliseconds: Math.round((performance.now() - state.startedAt) * 10) / 10,
  };
  if (state.module !== undefined) fields.module = state.module;
  if (state.operation !== undefined) fields.operation = state.operation;
  if (state.code !== undefined) fields.code = state.code;
  if (state.isReplayed) fields.isReplayed = true;
  if (!response.writableFinished) fields.isAborted = true;
  if (isProbe) logger.debug('Answered a request.', fields);
  else logger.info('Answered a request.', fields);
}

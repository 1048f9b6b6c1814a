import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { z } from 'zod';
import { DomainError, type ErrorExtras, type ErrorFactory } from '../errors/domain-error';
import { platformErrors } from '../errors/platform-errors';
import type { Logger } from '../logging/logger';
import { httpErrors } from './http-errors';
import { isPartAway } from './part-away';
import { stateOf } from './request-state';

/** The body of every refusal and failure (RFC 9457), as documents show it. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'Names the kind of problem: `/problems/<code>`.' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: 'A sentence for people.' }),
    code: z.string().meta({ description: 'Stable; for programs and for support.' }),
    instance: z.string().meta({ description: 'The path that was asked.' }),
    correlationId: z.string(),
    errors: z
      .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'What is wrong with which part of the input.' }),
    facts: z.record(z.string(), z.json()).optional().meta({ description: 'The exact facts that block.' }),
  })
  .meta({ id: 'Problem' });

/** Answers whatever went wrong, and logs what somebody has to look at. */
export function answerProblems(
  logger: Logger,
  options: { readonly showsCauses: boolean },
): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (isAbort(error, response)) {
      response.destroy();
      return;
    }
    const refusal = asRefusal(error);
    report(logger, request, response, refusal, error);
    if (response.headersSent) {
      // The answer has begun: cutting the connection is the only way to say that it is not whole.
      response.destroy();
      return;
    }
    writeProblem(request, response, refusal, options.showsCauses ? error : undefined);
  };
}

export function writeProblem(
  request: Request,
  response: Response,
  refusal: DomainError,
  cause?: unknown,
): void {
  const state = stateOf(response);
  state.code = refusal.code;
  const body = JSON.stringify({
    type: `/problems/${refusal.code}`,
    title: STATUS_CODES[refusal.status] ?? 'Error',
    status: refusal.status,
    detail: refusal.message,
    code: refusal.code,
    instance: request.originalUrl.split('?', 1)[0],
    correlationId: state.correlationId,
    ...(refusal.errors === undefined ? undefined : { errors: refusal.errors }),
    ...(refusal.facts === undefined ? undefined : { facts: refusal.facts }),
    ...(refusal.kind === 'unexpected' && cause instanceof Error ? { cause: cause.stack } : undefined),
  });
  response.statusCode = refusal.status;
  for (const name of ['ETag', 'Content-Encoding', 'Content-Disposition', 'Content-Range', 'Set-Cookie']) {
    response.removeHeader(name);
  }
  if (refusal.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  const retryAfter = refusal.facts?.retryAfterSeconds ?? (refusal.status === 503 ? 2 : undefined);
  if (retryAfter !== undefined && !response.hasHeader('Retry-After'))
    response.setHeader('Retry-After', String(retryAfter));
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/** The refusal that an error is answered with. What is no refusal and no known failure is a bug: 500. */
export function asRefusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isPartAway(error)) return platformErrors.unavailable({ cause: error });
  const { type, status } = (typeof error === 'object' && error !== null ? error : {}) as HttpError;
  const named = type === undefined ? undefined : bodyErrors[type];
  if (named) return named({ cause: error });
  if (typeof status === 'number' && status >= 400 && status < 500) return refusalOf(status)({ cause: error });
  return platformErrors.unexpected({ cause: error });
}

interface HttpError {
  readonly type?: string;
  readonly status?: number;
}

type Refusal = ErrorFactory | ((extras?: ErrorExtras) => DomainError);

/** What Express's body parsers call their errors. */
const bodyErrors: { readonly [type: string]: Refusal } = {
  'entity.parse.failed': platformErrors.malformedJson,
  'entity.too.large': platformErrors.bodyTooLarge,
  'charset.unsupported': platformErrors.unsupportedMediaType,
  'encoding.unsupported': platformErrors.unsupportedMediaType,
};

function refusalOf(status: number): Refusal {
  if (status === 404 || status === 403) return platformErrors.routeNotFound;
  if (status === 413) return platformErrors.bodyTooLarge;
  if (status === 415) return platformErrors.unsupportedMediaType;
  return httpErrors.malformedAddress;
}

const abortCodes = new Set(['ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE']);

/** Whether it failed because the caller has gone, which is nobody's fault. */
function isAbort(error: unknown, response: Response): boolean {
  const { type, code } = (typeof error === 'object' && error !== null ? error : {}) as {
    type?: string;
    code?: string;
  };
  if (type === 'request.aborted') return true;
  return response.destroyed && code !== undefined && abortCodes.has(code);
}

function report(
  logger: Logger,
  request: Request,
  response: Response,
  refusal: DomainError,
  error: unknown,
): void {
  if (refusal.kind === 'user') return;
  const { module, operation, correlationId } = stateOf(response);
  const fields = { correlationId, module, operation, path: request.path, code: refusal.code, error };
  if (refusal.kind === 'operational') logger.warn('A request could not be served at the moment.', fields);
  else logger.error('A request met a bug.', fields);
}

type StripeErrorType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';

/**
 * An error in Stripe's shape (https://docs.stripe.com/api/errors). `isRecorded` says whether an idempotency key remembers
 * it: Stripe remembers what happened once a request began to execute, and forgets what failed validation.
 */
export class SandboxError extends Error {
  readonly status: number;
  readonly isRecorded: boolean;
  readonly wire: Record<string, unknown>;

  constructor(options: {
    status: number;
    type: StripeErrorType;
    message: string;
    code?: string;
    param?: string;
    isRecorded?: boolean;
    cause?: unknown;
  }) {
    super(options.message, { cause: options.cause });
    this.name = 'SandboxError';
    this.status = options.status;
    this.isRecorded = options.isRecorded ?? false;
    this.wire = {
      type: options.type,
      message: options.message,
      ...(options.code && {
        code: options.code,
        doc_url: `https://docs.stripe.com/error-codes#${options.code.replaceAll('_', '-')}`,
      }),
      ...(options.param && { param: options.param }),
    };
  }
}

/** 400: a parameter is missing, malformed or out of range. */
export function parameterError(param: string, code: string, message: string): SandboxError {
  return new SandboxError({ status: 400, type: 'invalid_request_error', code, param, message });
}

/** 404, or 400 where the missing object was named by a parameter of a request for something else. */
export function missingResource(
  kind: string,
  id: string,
  param: string,
  status: 400 | 404 = 404,
): SandboxError {
  return new SandboxError({
    status,
    type: 'invalid_request_error',
    code: 'resource_missing',
    param,
    message: `No such ${kind}: '${id.slice(0, 100)}'`,
  });
}

/** 400: well formed, but the object's state forbids it. Remembered by an idempotency key. */
export function stateError(code: string | undefined, message: string, param?: string): SandboxError {
  return new SandboxError({
    status: 400,
    type: 'invalid_request_error',
    message,
    isRecorded: true,
    ...(code && { code }),
    ...(param && { param }),
  });
}

export function unknownUrl(method: string, path: string): SandboxError {
  return new SandboxError({
    status: 404,
    type: 'invalid_request_error',
    message: `The sandbox does not know this address: ${method} ${path.slice(0, 200)}`,
  });
}

export function wrongKey(isMissing: boolean): SandboxError {
  return new SandboxError({
    status: 401,
    type: 'invalid_request_error',
    message: isMissing
      ? 'Send the API key in the Authorization header, as a bearer token.'
      : 'This API key is not the sandbox’s.',
  });
}

export function keyInUse(): SandboxError {
  return new SandboxError({
    status: 409,
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: 'Another request with this idempotency key is still under way.',
  });
}

export function keyReused(key: string): SandboxError {
  return new SandboxError({
    status: 400,
    type: 'idempotency_error',
    message: `The idempotency key '${key}' came before with another request; a key belongs to one request alone.`,
  });
}

import { defineErrors } from './domain-error';

/** What the platform itself refuses. Modules have catalogues of their own. */
export const platformErrors = defineErrors({
  invalidInput: { code: 'request.invalid', status: 400, message: 'Some of what was sent is not valid.' },
  malformedJson: { code: 'request.malformed_json', status: 400, message: 'The body is not valid JSON.' },
  unsupportedMediaType: {
    code: 'request.unsupported_media_type',
    status: 415,
    message: 'This media type is not accepted here.',
  },
  bodyTooLarge: {
    code: 'request.too_large',
    status: 413,
    message: 'What was sent is larger than allowed here.',
  },
  invalidCursor: {
    code: 'request.invalid_cursor',
    status: 400,
    message: 'The cursor is not one of this list.',
  },
  routeNotFound: { code: 'route.not_found', status: 404, message: 'There is nothing at this address.' },
  hostNotServed: {
    code: 'route.host_not_served',
    status: 421,
    message: 'The demo is reached as localhost alone.',
  },
  methodNotAllowed: {
    code: 'route.method_not_allowed',
    status: 405,
    message: 'This address does not answer to this method.',
  },
  signInRequired: { code: 'auth.sign_in_required', status: 401, message: 'Sign in to go on.' },
  tokenInvalid: {
    code: 'auth.token_invalid',
    status: 401,
    message: 'Your sign-in is not valid any more. Sign in again.',
  },
  roleRequired: {
    code: 'auth.role_required',
    status: 403,
    message: 'Your account does not have the role this needs.',
  },
  secondFactorMissing: {
    code: 'auth.second_factor_missing',
    status: 403,
    message: 'Your role asks for a second factor. Set one up first.',
  },
  scopeMissing: {
    code: 'auth.scope_missing',
    status: 403,
    message: 'This API key is not good for that.',
  },
  tooManyRequests: {
    code: 'request.too_many',
    status: 429,
    message: 'Too many requests. Wait a moment and try again.',
  },
  idempotencyKeyReused: {
    code: 'idempotency.key_reused',
    status: 422,
    message: 'This Idempotency-Key was used before with other input.',
  },
  idempotencyInProgress: {
    code: 'idempotency.in_progress',
    status: 409,
    message: 'A request with this Idempotency-Key is still under way. Repeat it in a moment.',
  },
  idempotencyResultNotKept: {
    code: 'idempotency.result_not_kept',
    status: 409,
    message: 'This was done before, and its answer holds a secret that is not kept. Sign in instead.',
  },
  unavailable: {
    code: 'service.unavailable',
    status: 503,
    kind: 'operational',
    message: 'A part that this needs does not answer at the moment. Try again shortly.',
  },
  unexpected: {
    code: 'unexpected',
    status: 500,
    kind: 'unexpected',
    message: 'Something went wrong on our side. The correlation id helps us to find it.',
  },
});

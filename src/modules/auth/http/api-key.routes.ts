import { z } from 'zod';
import { signedIn, whoever } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { listOf } from '../../../platform/http/schemas';
import { authErrors } from '../auth.errors';
import { CreateApiKey } from '../commands/create-api-key';
import { ExchangeApiKey } from '../commands/exchange-api-key';
import { RevokeApiKey } from '../commands/revoke-api-key';
import { ListApiKeys } from '../queries/list-api-keys';
import { ApiKeyExchange, ApiKeyRequest, ApiKeyToken, ApiKeyView, FreshApiKey } from './api-key.schemas';

const smallBody = 10_000;

export const apiKeyRoutes = [
  route({
    method: 'get',
    path: '/auth/api-keys',
    summary: "List one's API keys",
    access: signedIn,
    answers: { 200: listOf(ApiKeyView).meta({ id: 'ApiKeyList' }) },
    use: ListApiKeys,
    answer: (list, { principal }) => list.execute({ owner: principal }),
  }),
  route({
    method: 'post',
    path: '/auth/api-keys',
    summary: 'Make an API key',
    description: 'For the password, and a code where a second factor is on. The key is told this once.',
    access: signedIn,
    body: ApiKeyRequest,
    bodyLimitBytes: smallBody,
    answers: { 201: FreshApiKey },
    errors: [authErrors.proofWrong, authErrors.tooManyApiKeys, authErrors.tryLater, authErrors.busy],
    limit: { requests: 10, perSeconds: 60 },
    idempotency: 'none',
    use: CreateApiKey,
    answer: (create, { principal, body, address }) => create.execute({ owner: principal, address, ...body }),
  }),
  route({
    method: 'delete',
    path: '/auth/api-keys/:keyId',
    summary: "End one of one's API keys",
    description: 'The tokens that it was exchanged for end too.',
    access: signedIn,
    params: z.object({ keyId: z.uuid() }),
    answers: { 204: null },
    errors: [authErrors.apiKeyNotFound],
    use: RevokeApiKey,
    answer: (revoke, { principal, params }) => revoke.execute({ owner: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/auth/api-keys/token',
    summary: 'Exchange an API key for an access token',
    description:
      'It lives for a quarter of an hour and opens what the scopes of the key name, and nothing else.',
    access: whoever,
    body: ApiKeyExchange,
    bodyLimitBytes: smallBody,
    answers: { 200: ApiKeyToken },
    errors: [authErrors.apiKeyInvalid],
    limit: { requests: 60, perSeconds: 60, by: 'address' },
    idempotency: 'none',
    use: ExchangeApiKey,
    answer: (exchange, { body }) => exchange.execute(body),
  }),
];

import { z } from 'zod';
import { ApiScope } from '../../../platform/auth/api-scopes';
import { shortText } from '../../../platform/http/schemas';

export const ApiKeyRequest = z
  .strictObject({
    name: shortText.max(100),
    scopes: z.array(ApiScope).min(1).max(ApiScope.options.length),
    validDays: z.int().min(1).max(365),
    password: z.string().min(1).max(1_024),
    code: z.string().max(64).optional().meta({ description: 'Where a second factor is on.' }),
  })
  .meta({ id: 'ApiKeyRequest' });

export const ApiKeyView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    prefix: z.string().meta({ description: 'What the key begins with.' }),
    scopes: z.array(ApiScope),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' });

export const FreshApiKey = ApiKeyView.extend({
  apiKey: z.string().meta({ description: 'The key itself, which is told this once.' }),
}).meta({ id: 'FreshApiKey' });

export const ApiKeyExchange = z
  .strictObject({ apiKey: z.string().min(1).max(200) })
  .meta({ id: 'ApiKeyExchange' });

export const ApiKeyToken = z
  .object({ accessToken: z.string(), expiresInSeconds: z.int(), scopes: z.array(ApiScope) })
  .meta({ id: 'ApiKeyToken', description: 'Send the token as `Authorization: Bearer …`.' });

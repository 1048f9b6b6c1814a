import type { z } from 'zod';
import type { ApiKey } from '../domain/api-key';
import type { ApiKeyView } from './api-key.schemas';

export function presentApiKey(key: ApiKey): z.input<typeof ApiKeyView> {
  const { id, name, prefix, scopes, createdAt, expiresAt, lastUsedAt } = key;
  return {
    id,
    name,
    prefix,
    scopes: [...scopes],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}

import { z } from 'zod';

/** What an API key may be good for. A route without one of these is closed to keys. */
export const ApiScope = z.enum([
  'profile:read',
  'profile:write',
  'learning:read',
  'learning:write',
  'teaching:read',
  'teaching:write',
  'notifications:read',
]);
export type ApiScope = z.infer<typeof ApiScope>;

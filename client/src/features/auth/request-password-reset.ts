import { api, idempotent } from '../../api/client';

/** Asks for a mail with a link. The answer is the same whether there is such an account or not. */
export async function requestPasswordReset({
  email,
  idempotencyKey,
}: {
  email: string;
  idempotencyKey: string;
}): Promise<void> {
  await api.POST('/api/v1/auth/password-resets', { body: { email }, headers: idempotent(idempotencyKey) });
}

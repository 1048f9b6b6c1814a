import { api, idempotent } from '../../api/client';

/** Sets a new password with the token from the mail. */
export async function confirmPasswordReset({
  token,
  password,
  idempotencyKey,
}: {
  token: string;
  password: string;
  idempotencyKey: string;
}): Promise<void> {
  await api.POST('/api/v1/auth/password-resets/confirm', {
    body: { token, password },
    headers: idempotent(idempotencyKey),
  });
}

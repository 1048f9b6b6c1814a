import { api, idempotent } from '../../api/client';

/** Sets another password, for who knows the one that holds. All other sessions end. */
export async function changePassword({
  currentPassword,
  newPassword,
  idempotencyKey,
}: {
  currentPassword: string;
  newPassword: string;
  idempotencyKey: string;
}): Promise<void> {
  await api.POST('/api/v1/auth/password', {
    body: { currentPassword, newPassword },
    headers: idempotent(idempotencyKey),
  });
}

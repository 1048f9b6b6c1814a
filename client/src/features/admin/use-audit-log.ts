import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditAct = AuditEntry['act'];

export const auditActs = [
  'signed_in',
  'sign_in_refused',
  'proof_refused',
  'sessions_ended',
  'email_verified',
  'password_changed',
  'password_reset',
  'second_factor_turned_on',
  'second_factor_turned_off',
  'recovery_codes_renewed',
  'roles_changed',
  'mail_words_changed',
] as const satisfies readonly AuditAct[];

/** Who did what to whom, the latest first. */
export function useAuditLog(filter: { act: AuditAct | undefined; userId: string | undefined }) {
  const { act, userId } = filter;
  return useInfiniteQuery({
    queryKey: keys.auditLog(filter),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 30,
        ...(act === undefined ? {} : { act }),
        ...(userId === undefined ? {} : { userId }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/auth/audit-entries', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

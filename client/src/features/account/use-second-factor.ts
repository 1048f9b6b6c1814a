import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import { refreshSession } from '../../api/refresh-session';
import type { components } from '../../api/schema.gen';

export type SetUp = components['schemas']['SecondFactorSetUp'];
export type Proof = components['schemas']['SecondFactorProofRequest'];

/** Whether one has a second factor, and whether one has to. */
export function useSecondFactor() {
  return useQuery({
    queryKey: keys.secondFactor(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/auth/second-factor', { signal })),
  });
}

/** Gives a secret for the authenticator. */
export function beginSecondFactor(password: string): Promise<SetUp> {
  return answer(api.POST('/api/v1/auth/second-factor', { body: { password } }));
}

/** What changes the second factor; all of it is followed by a look at how things stand now. */
export function useSecondFactorChanges() {
  const client = useQueryClient();
  const lookAgain = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.secondFactor() }),
      client.invalidateQueries({ queryKey: keys.sessions() }),
    ]);
  return {
    /** @returns the recovery codes. */
    confirm: async (code: string, idempotencyKey: string): Promise<string[]> => {
      const { recoveryCodes } = await answer(
        api.POST('/api/v1/auth/second-factor/confirm', {
          body: { code },
          headers: idempotent(idempotencyKey),
        }),
      );
      // The token that asked for it may be good for nothing else; its successor is.
      await refreshSession().catch(() => false);
      void lookAgain();
      return recoveryCodes;
    },
    renewCodes: async (proof: Proof, idempotencyKey: string): Promise<string[]> => {
      const { recoveryCodes } = await answer(
        api.POST('/api/v1/auth/second-factor/recovery-codes', {
          body: proof,
          headers: idempotent(idempotencyKey),
        }),
      );
      void lookAgain();
      return recoveryCodes;
    },
    turnOff: async (proof: Proof, idempotencyKey: string): Promise<void> => {
      await api.POST('/api/v1/auth/second-factor/removal', {
        body: proof,
        headers: idempotent(idempotencyKey),
      });
      void lookAgain();
    },
  };
}

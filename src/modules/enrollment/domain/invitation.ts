const dayMilliseconds = 24 * 60 * 60 * 1_000;
const holdsForDays = 90;

/** An invitation holds for three months, and no longer than the access that it would give. */
export function invitationUntil(now: Date, accessEndsAt: Date | null): Date {
  const latest = new Date(now.getTime() + holdsForDays * dayMilliseconds);
  return accessEndsAt && accessEndsAt < latest ? accessEndsAt : latest;
}

/** Whoever was told of an invitation before this moment may be told again: she is not written to more than once a day. */
export function remindableBefore(now: Date): Date {
  return new Date(now.getTime() - dayMilliseconds);
}

export function stateOfInvitation(
  invitation: {
    readonly acceptedAt: Date | null;
    readonly revokedAt: Date | null;
    readonly expiresAt: Date;
  },
  now: Date,
): 'open' | 'taken_up' | 'taken_back' | 'expired' {
  if (invitation.acceptedAt) return 'taken_up';
  if (invitation.revokedAt) return 'taken_back';
  return invitation.expiresAt > now ? 'open' : 'expired';
}

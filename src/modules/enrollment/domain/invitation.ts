const dayMilliseconds = 24 * 60 * 60 * 1_000;
const holdsForDays = 90;

/** An invitation holds for three months, and no longer than the access that it would give. */
export function invitationUntil(now: Date, accessEndsAt: Date | null): Date {
  const latest = new Date(now.getTime() + holdsForDays * dayMilliseconds);
  return accessEndsAt && accessEndsAt < latest ? accessEndsAt : latest;
}

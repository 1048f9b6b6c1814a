const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long what auth gives out is good for, in milliseconds. */
export const lifetimes = {
  /** A session that is not used. */
  sessionIdle: 30 * day,
  /** A session, however much it is used. */
  sessionAbsolute: 90 * day,
  /** A refresh token that was used gives the same successor again: two tabs, or an answer that was lost. */
  refreshGrace: 10_000,
  emailVerification: 48 * hour,
  passwordReset: 30 * minute,
  /** From the password to the code. */
  signInChallenge: 10 * minute,
  /** A second factor that was begun and not confirmed. */
  secondFactorSetUp: hour,
} as const;

/** Sessions of one account at most; signing in once more ends the one that was used least lately. */
export const mostSessions = 50;

/** Links of a kind that one account is sent within an hour at most. */
export const mostLinksPerHour = 5;

export const hourMilliseconds = hour;

/** The tries to sign in to one account, or from one network, that have failed in a row. */
export interface Attempts {
  readonly failures: number;
  readonly lastFailedAt: Date | null;
  readonly blockedUntil: Date | null;
}

export interface LockoutRule {
  /** From this failure on, each makes the next one wait. */
  readonly free: number;
  /** Milliseconds that one waits at most. */
  readonly longestDelay: number;
}

const minute = 60_000;

export const accountRule: LockoutRule = { free: 5, longestDelay: 15 * minute };
/**
 * A school or a company may share an address, and must not be kept out by one of them who guesses: many more failures are
 * free, and the wait is a minute at most. What protects an account is the rule of the account (OWASP Authentication Cheat
 * Sheet, "Account Lockout").
 */
export const addressRule: LockoutRule = { free: 100, longestDelay: minute };

export const noAttempts: Attempts = { failures: 0, lastFailedAt: null, blockedUntil: null };

const firstDelay = 1_000;
/** Failures are forgotten after a day without another. */
export const forgottenAfter = 24 * 60 * 60_000;

/** Whole seconds until the next try is taken; 0 when it is taken now. */
export function secondsToWait(attempts: Attempts, now: Date): number {
  if (!attempts.blockedUntil) return 0;
  return Math.max(0, Math.ceil((attempts.blockedUntil.getTime() - now.getTime()) / 1_000));
}

/** One failure more: from the rule's number on, the next try waits a second, then two, four, up to the rule's longest. */
export function countFailure(attempts: Attempts, now: Date, rule: LockoutRule): Attempts {
  const isForgotten =
    attempts.lastFailedAt !== null && now.getTime() - attempts.lastFailedAt.getTime() >= forgottenAfter;
  const failures = (isForgotten ? 0 : attempts.failures) + 1;
  const doublings = failures - rule.free;
  const delay = doublings < 0 ? 0 : Math.min(rule.longestDelay, firstDelay * 2 ** Math.min(doublings, 30));
  return {
    failures,
    lastFailedAt: now,
    blockedUntil: delay === 0 ? null : new Date(now.getTime() + delay),
  };
}

/** A try that came to no verdict does not count. */
export function takeBackFailure(attempts: Attempts): Attempts {
  return { ...attempts, failures: Math.max(0, attempts.failures - 1), blockedUntil: null };
}

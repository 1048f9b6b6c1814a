/**
 * How far the server's clock is ahead of the time this page has been open, as the last answer told; the time on its way counts
 * for the learner. The clock of this device has no part in it, so that it may be wrong, and be put right meanwhile.
 */
let ahead: number | undefined;

export function noteServerTime<Told extends { now: string }>(told: Told): Told {
  ahead = Date.parse(told.now) - performance.now();
  return told;
}

/** In milliseconds. */
export function serverNow(): number {
  return ahead === undefined ? Date.now() : performance.now() + ahead;
}

/** How far the server's clock is ahead of this one, as the last answer told; the time on its way counts for the learner. */
let ahead = 0;

export function noteServerTime<Told extends { now: string }>(told: Told): Told {
  ahead = Date.parse(told.now) - Date.now();
  return told;
}

/** In milliseconds. */
export function serverNow(): number {
  return Date.now() + ahead;
}

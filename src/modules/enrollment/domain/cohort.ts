/** How full a cohort is, at a moment at which nobody else can change it. */
export interface CohortState {
  readonly endsAt: Date | null;
  readonly seatLimit: number | null;
  /** By those to whom the course is open, and by those about to pay. */
  readonly members: number;
}

/** As many cohorts can a course have; a list of all of them is short enough to choose from. */
export const mostCohorts = 100;

/** Why nobody joins a cohort by a link at the moment; `null` where one may. Those who teach put in whom they like. */
export function whyClosed(cohort: CohortState, now: Date): 'over' | 'full' | null {
  if (cohort.endsAt && cohort.endsAt <= now) return 'over';
  return cohort.seatLimit !== null && cohort.members >= cohort.seatLimit ? 'full' : null;
}

/** How full a course is, at a moment at which nobody else can change it. */
export interface Seats {
  /** `null` for a course that takes everyone. */
  readonly limit: number | null;
  /** By those to whom the course is open, and by those who are about to pay for it. */
  readonly taken: number;
  /** Of other people: how many wait in line, those to whom a seat is held among them. */
  readonly othersInLine: number;
}

const offerHolds = 48 * 60 * 60 * 1_000;

/** Whoever comes anew gets a seat that is left when all who wait have got theirs; an offer is a seat that is held. */
export function maySit(seats: Seats, hasOffer: boolean): boolean {
  if (seats.limit === null) return true;
  return hasOffer ? seats.taken < seats.limit : seats.taken + seats.othersInLine < seats.limit;
}

/** To how many of those who wait a seat can be offered. */
export function seatsToOffer(seats: {
  readonly limit: number | null;
  readonly taken: number;
  readonly held: number;
  readonly waiting: number;
}): number {
  const free = seats.limit === null ? seats.waiting : seats.limit - seats.taken - seats.held;
  return Math.max(0, Math.min(free, seats.waiting));
}

/** A seat is held for two days. */
export function offerUntil(now: Date): Date {
  return new Date(now.getTime() + offerHolds);
}

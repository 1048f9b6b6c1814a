import type { Clock } from '../time/clock';

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #milliseconds: number;

  constructor(start: Date | string = '2026-01-05T09:00:00.000Z') {
    this.#milliseconds = parse(start);
  }

  now(): Date {
    return new Date(this.#milliseconds);
  }

  set(instant: Date | string): void {
    this.#milliseconds = parse(instant);
  }

  advance(by: {
    days?: number;
    hours?: number;
    minutes?: number;
    seconds?: number;
    milliseconds?: number;
  }): void {
    const hours = (by.days ?? 0) * 24 + (by.hours ?? 0);
    const seconds = (hours * 60 + (by.minutes ?? 0)) * 60 + (by.seconds ?? 0);
    this.#milliseconds += seconds * 1000 + (by.milliseconds ?? 0);
  }
}

function parse(instant: Date | string): number {
  const milliseconds = new Date(instant).getTime();
  if (Number.isNaN(milliseconds)) throw new TypeError(`Not an instant: ${String(instant)}`);
  return milliseconds;
}

import type { InjectionToken } from 'tsyringe';

/** Where the time comes from. All of it is UTC; nothing else in the product reads the system's clock to decide. */
export interface Clock {
  now(): Date;
}

export const Clock: InjectionToken<Clock> = Symbol('Clock');

/** The clock of the machine. */
export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}

import type { GamificationConfiguration } from '../gamification.config';
import { gamificationErrors } from '../gamification.errors';

/** The one switch: off, none of it is there for anyone. */
export function requireOn({ isOn }: GamificationConfiguration): void {
  if (!isOn) throw gamificationErrors.off();
}

import type { z } from 'zod';
import type { ExtraTime } from '../domain/extra-time';
import type { ExtraTimeView } from './extra-time.schemas';

export function presentExtraTime(extraTime: ExtraTime): z.input<typeof ExtraTimeView> {
  const { learnerId, percent, note, givenAt } = extraTime;
  return { learnerId, percent, note, givenAt: givenAt.toISOString() };
}

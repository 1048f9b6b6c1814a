import type { QuizSettings } from './quiz-settings';

/** More time than others have, for someone in all quizzes of a course. */
export interface ExtraTime {
  readonly courseId: string;
  readonly learnerId: string;
  readonly percent: number;
  /** For those who teach the course. */
  readonly note: string | null;
  readonly givenBy: string;
  readonly givenAt: Date;
}

/** Four times as long as others. */
export const mostExtraPercent = 300;

/** The settings of a quiz as they are for someone who has so much extra time. Part of a minute counts as a whole one. */
export function withExtraTime(settings: QuizSettings, percent: number): QuizSettings {
  return { ...settings, timeLimitMinutes: minutesOf(settings) + extraMinutes(settings, percent) || null };
}

/** How many minutes it comes to; 0 where there is no clock. */
export function extraMinutes(settings: QuizSettings, percent: number): number {
  return Math.ceil((minutesOf(settings) * percent) / 100);
}

function minutesOf({ timeLimitMinutes }: QuizSettings): number {
  return timeLimitMinutes ?? 0;
}

/** A lesson that counts, as the published version has it. */
export interface CountedLesson {
  readonly lessonId: string;
  readonly title: string;
  /** A quiz with a pass mark is completed by passing it, and by nothing else. */
  readonly isCompletedByPassing: boolean;
}

export interface Progress {
  /** 0 to 100, rounded down: 100 means that nothing is left. */
  readonly percent: number;
  readonly completed: number;
  readonly total: number;
  /** In the order of the course; always `total - completed` long (promise 3). */
  readonly remaining: readonly { readonly lessonId: string; readonly title: string }[];
}

/** The one place where progress is computed. */
export function progressOf(
  lessons: readonly CountedLesson[],
  completedLessonIds: ReadonlySet<string>,
): Progress {
  const remaining = lessons.filter((lesson) => !completedLessonIds.has(lesson.lessonId));
  const total = lessons.length;
  const completed = total - remaining.length;
  return {
    percent: percentOf(completed, total),
    completed,
    total,
    remaining: remaining.map(({ lessonId, title }) => ({ lessonId, title })),
  };
}

/** Rounded down, so that 100 means that nothing is left; 0 for a course without a lesson. */
export function percentOf(completed: number, total: number): number {
  return total === 0 ? 0 : Math.floor((100 * completed) / total);
}

/** A course without a lesson is never finished. */
export function isFinished(progress: Progress): boolean {
  return progress.total > 0 && progress.remaining.length === 0;
}

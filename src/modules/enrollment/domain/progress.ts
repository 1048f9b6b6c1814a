import { type LearnerFacts, lockOf, type OpeningRule } from '../../content/content.contract';

/** A lesson that counts, as the published version has it. */
export interface CountedLesson {
  readonly lessonId: string;
  readonly title: string;
  /** A quiz with a pass mark is completed by passing it, and by nothing else. */
  readonly isCompletedByPassing: boolean;
  /** When it opens; null for one that opens with the course. */
  readonly opening: OpeningRule | null;
}

export interface Progress {
  /** 0 to 100, rounded down: 100 means that nothing is left. */
  readonly percent: number;
  readonly completed: number;
  readonly total: number;
  /** In the order of the course; always `total - completed` long (promise 3). */
  readonly remaining: readonly RemainingLesson[];
}

export interface RemainingLesson {
  readonly lessonId: string;
  readonly title: string;
  /** What keeps it closed to her; null for one that she can do now. */
  readonly lock: NamedLock | null;
}

export interface NamedLock {
  readonly opensAt: Date | null;
  /** What is to be completed before, in the order of the course. */
  readonly after: readonly { readonly lessonId: string; readonly title: string }[];
}

/** The one place where progress is computed. */
export function progressOf(
  lessons: readonly CountedLesson[],
  completedLessonIds: ReadonlySet<string>,
  learner: Omit<LearnerFacts, 'completedLessonIds'>,
): Progress {
  const facts = { ...learner, completedLessonIds };
  const remaining = lessons.filter((lesson) => !completedLessonIds.has(lesson.lessonId));
  const total = lessons.length;
  const completed = total - remaining.length;
  return {
    percent: percentOf(completed, total),
    completed,
    total,
    remaining: remaining.map((lesson) => ({
      lessonId: lesson.lessonId,
      title: lesson.title,
      lock: namedLock(lesson, remaining, facts),
    })),
  };
}

export interface WayOn {
  /** The first lesson that is left and open to her. */
  readonly nextLesson: { readonly lessonId: string; readonly title: string } | null;
  /** Where none is: what opens first by itself, and when. */
  readonly opensNext: { readonly lessonId: string; readonly title: string; readonly opensAt: Date } | null;
}

/** Where a learner goes on. */
export function wayOn(
  remaining: readonly Pick<CountedLesson, 'lessonId' | 'title' | 'opening'>[],
  facts: LearnerFacts,
): WayOn {
  const lessons = remaining.map((lesson) => ({ ...lesson, lock: lockOf(lesson, facts) }));
  const open = lessons.find(({ lock }) => lock === null);
  if (open) return { nextLesson: { lessonId: open.lessonId, title: open.title }, opensNext: null };
  const [first] = lessons
    .flatMap(({ lessonId, title, lock }) =>
      lock?.opensAt && lock.missingLessonIds.length === 0 ? [{ lessonId, title, opensAt: lock.opensAt }] : [],
    )
    .sort((one, other) => one.opensAt.getTime() - other.opensAt.getTime());
  return { nextLesson: null, opensNext: first ?? null };
}

/** Whatever is missing is among what remains. */
function namedLock(
  lesson: CountedLesson,
  remaining: readonly CountedLesson[],
  facts: LearnerFacts,
): NamedLock | null {
  const lock = lockOf(lesson, facts);
  if (!lock) return null;
  const missing = new Set(lock.missingLessonIds);
  return {
    opensAt: lock.opensAt,
    after:
      missing.size === 0
        ? []
        : remaining
            .filter(({ lessonId }) => missing.has(lessonId))
            .map(({ lessonId, title }) => ({ lessonId, title })),
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

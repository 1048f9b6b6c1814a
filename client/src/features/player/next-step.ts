import type { Lesson, Progress } from './use-lesson';

/** What the reader can do about the lesson in front of her, and where it leads. */
export type NextStep =
  /** To be completed by hand. */
  | { kind: 'complete' }
  /** Completed by passing its quiz, and by nothing else; the next lesson is open meanwhile. */
  | { kind: 'pass-quiz'; nextLessonId: string | null }
  /** Done: on to the next one that is to be done, or simply the next one. */
  | { kind: 'go-on'; nextLessonId: string }
  /** Everything is done. */
  | { kind: 'finished' }
  /** Read without being enrolled: as a preview, or by those who teach it. */
  | { kind: 'look-on'; nextLessonId: string | null };

export function nextStep({
  lesson,
  progress,
  isCompleted,
  isPassedByQuiz,
}: {
  lesson: Lesson;
  /** `undefined` for whoever is not enrolled. */
  progress: Progress | undefined;
  isCompleted: boolean;
  isPassedByQuiz: boolean;
}): NextStep {
  if (!progress) return { kind: 'look-on', nextLessonId: lesson.nextLessonId };
  if (!isCompleted) {
    return isPassedByQuiz ? { kind: 'pass-quiz', nextLessonId: lesson.nextLessonId } : { kind: 'complete' };
  }
  const nextLessonId = lessonAfter(lesson, progress);
  return nextLessonId === undefined ? { kind: 'finished' } : { kind: 'go-on', nextLessonId };
}

/**
 * Where to go when a lesson is done: the one that follows, or at the end the first that was left out. One that opens later is
 * gone to where nothing else can be done: it says what it waits for.
 */
export function lessonAfter(lesson: Lesson, progress: Progress): string | undefined {
  const left = progress.remaining.filter(({ lessonId }) => lessonId !== lesson.id);
  const firstOpen = left.find(({ lock }) => lock === null)?.lessonId;
  const isNextLocked = left.some(({ lessonId, lock }) => lessonId === lesson.nextLessonId && lock !== null);
  if (lesson.nextLessonId !== null && !isNextLocked) return lesson.nextLessonId;
  return firstOpen ?? left[0]?.lessonId;
}

import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';

export const LessonKind = z.enum(['article', 'video', 'file', 'quiz']);
export type LessonKind = z.infer<typeof LessonKind>;

/** When a lesson opens to those who may learn in its course: all that is given must have come. */
export const OpeningRule = z.object({
  /** So many days, of 24 hours each, after the course was opened to the learner for the first time. */
  daysAfterStart: z.int().nullable(),
  /** Not before this moment. */
  notBefore: z.iso.datetime().nullable(),
  /** Lessons to be completed before. A quiz that has a pass mark is completed by passing it. */
  afterLessonIds: z.array(z.uuid()),
});
export type OpeningRule = z.infer<typeof OpeningRule>;

/** What keeps a lesson closed to a learner. */
export interface LessonLock {
  /** When time opens it; null where time does not keep it closed any more. */
  readonly opensAt: Date | null;
  /** Those of the lessons before it that she has not completed. */
  readonly missingLessonIds: readonly string[];
}

/** What decides over the lock of a lesson, beside its rule. */
export interface LearnerFacts {
  /** When the course was opened to her for the first time. */
  readonly startedAt: Date;
  /** Whoever finished the course keeps all of it open (promise 4). */
  readonly hasFinished: boolean;
  readonly completedLessonIds: ReadonlySet<string>;
  readonly now: Date;
}

const dayMilliseconds = 24 * 60 * 60 * 1_000;

/**
 * What keeps a lesson closed to a learner who has access to its course; null where nothing does. What she has completed stays
 * open whatever becomes of the rule.
 */
export function lockOf(
  lesson: { readonly lessonId: string; readonly opening: OpeningRule | null },
  { startedAt, hasFinished, completedLessonIds, now }: LearnerFacts,
): LessonLock | null {
  const { lessonId, opening } = lesson;
  if (!opening || hasFinished || completedLessonIds.has(lessonId)) return null;
  const { daysAfterStart, notBefore, afterLessonIds } = opening;
  const opensAt = Math.max(
    daysAfterStart === null ? 0 : startedAt.getTime() + daysAfterStart * dayMilliseconds,
    notBefore === null ? 0 : new Date(notBefore).getTime(),
  );
  const isTooSoon = opensAt > now.getTime();
  const missingLessonIds = afterLessonIds.filter((id) => !completedLessonIds.has(id));
  if (!isTooSoon && missingLessonIds.length === 0) return null;
  return { opensAt: isTooSoon ? new Date(opensAt) : null, missingLessonIds };
}

/** A lesson of a published version, as progress needs it. */
export const PublishedLesson = z.object({
  lessonId: z.uuid(),
  title: z.string(),
  kind: LessonKind,
  isPreview: z.boolean(),
  durationSeconds: z.int(),
  quiz: z
    .object({
      quizId: z.uuid(),
      version: z.int(),
      /** A quiz with a pass mark is completed by passing it; one without, by hand. */
      hasPassMark: z.boolean(),
    })
    .nullable(),
  /** When it opens, by its own rule and that of its section; none for a preview, which is open to all. */
  opening: OpeningRule.nullable().default(null),
});
export type PublishedLesson = z.infer<typeof PublishedLesson>;

/** A version of a course is frozen. Carries all lessons in order, so that those who count progress ask nobody. */
export const courseVersionPublished = defineEvent('course_version.published', {
  version: 1,
  stream: (event) => `course-content/${event.courseId}`,
  payload: z.object({
    courseId: z.uuid(),
    versionId: z.uuid(),
    /** 1, 2, 3 … for each course. */
    number: z.int(),
    publishedAt: z.iso.datetime(),
    sections: z.array(z.object({ title: z.string(), lessons: z.array(PublishedLesson) })),
  }),
});

const questionStream = (event: { questionId: string }) => `question/${event.questionId}`;
const QuestionFacts = z.object({
  questionId: z.uuid(),
  courseId: z.uuid(),
  lessonId: z.uuid(),
  askerId: z.uuid(),
  /** What the question is called. */
  title: z.string(),
});

/** Somebody asks something under a lesson. */
export const questionAsked = defineEvent('lesson.question_asked', {
  version: 1,
  stream: questionStream,
  payload: QuestionFacts.extend({ askedAt: z.iso.datetime() }),
});

/** A question under a lesson has an answer more. */
export const questionAnswered = defineEvent('lesson.question_answered', {
  version: 1,
  stream: questionStream,
  payload: QuestionFacts.extend({
    answerId: z.uuid(),
    answererId: z.uuid(),
    /** Whether who answered teaches the course. */
    isByTeacher: z.boolean(),
    answeredAt: z.iso.datetime(),
  }),
});

/** An import waits to be carried out, or to be carried on. Heard by content itself. */
export const contentImportRequested = defineEvent('content.import_requested', {
  version: 1,
  stream: (event) => `import/${event.importId}`,
  payload: z.object({ importId: z.uuid() }),
});

/** How content answers when somebody asks for her data, or to be forgotten. */
export const contentPersonalDataAnswers = definePersonalDataAnswers('content');

import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';

export const LessonKind = z.enum(['article', 'video', 'file', 'quiz']);
export type LessonKind = z.infer<typeof LessonKind>;

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

/** An import waits to be carried out, or to be carried on. Heard by content itself. */
export const contentImportRequested = defineEvent('content.import_requested', {
  version: 1,
  stream: (event) => `import/${event.importId}`,
  payload: z.object({ importId: z.uuid() }),
});

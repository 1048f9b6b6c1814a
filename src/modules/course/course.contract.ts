import { z } from 'zod';
import { type ApiOf, apiToken, command, defineApi, query } from '../../platform/contract/define-api';
import { defineEvent } from '../../platform/contract/define-event';
import { Money } from '../../platform/money/money';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';
import { Picture } from '../media/media.contract';

export const CourseStatus = z.enum(['draft', 'published', 'unlisted', 'archived']);
export type CourseStatus = z.infer<typeof CourseStatus>;

export const CourseLevel = z.enum(['beginner', 'intermediate', 'advanced']);
export type CourseLevel = z.infer<typeof CourseLevel>;

export const CourseSummary = z.object({
  courseId: z.uuid(),
  slug: z.string(),
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  status: CourseStatus,
  language: z.string(),
  level: CourseLevel.nullable(),
  categorySlug: z.string().nullable(),
  /** `null`: free. */
  price: Money.nullable(),
  instructorIds: z.array(z.uuid()),
  instructorNames: z.array(z.string()),
});
export type CourseSummary = z.infer<typeof CourseSummary>;

const CourseDetails = z.object({
  title: z.string(),
  subtitle: z.string().optional(),
  slug: z.string().optional(),
  description: z.string().optional(),
  language: z.string().optional(),
  level: CourseLevel.optional(),
  categorySlug: z.string().optional(),
  tags: z.array(z.string()).optional(),
  outcomes: z.array(z.string()).optional(),
  requirements: z.array(z.string()).optional(),
  price: Money.nullable().optional(),
});
export type CourseDetailsInput = z.infer<typeof CourseDetails>;

export const courseApi = defineApi('course', {
  getCourse: query({
    input: z.object({ courseId: z.uuid() }),
    output: CourseSummary,
    errors: ['course.not_found'],
  }),
  /** The course with this id or this slug. */
  findCourse: query({
    input: z.object({ idOrSlug: z.string().max(200) }),
    output: CourseSummary,
    errors: ['course.not_found'],
  }),
  /** Those that exist, in no order. */
  getCourses: query({
    input: z.object({ courseIds: z.array(z.uuid()).max(100) }),
    output: z.object({ courses: z.array(CourseSummary) }),
  }),
  /** What is to be completed before a learner may enrol by herself, as far as it can be. */
  getPrerequisites: query({
    input: z.object({ courseId: z.uuid() }),
    output: z.object({
      courses: z.array(z.object({ courseId: z.uuid(), slug: z.string(), title: z.string() })),
    }),
  }),
  /** Those that the acting person teaches, the newest made first. */
  listTaughtCourses: query({
    input: z.object({ limit: z.int().min(1).max(200) }),
    output: z.object({ courses: z.array(CourseSummary) }),
  }),
  /** A draft taught by the acting person, made by an import. */
  createCourse: command({
    input: CourseDetails,
    output: z.object({ courseId: z.uuid(), slug: z.string() }),
    errors: ['course.instructor_required', 'course.unknown_category', 'course.invalid_details'],
  }),
  /** Takes back a draft that an import could not finish. A published course stays. */
  discardDraft: command({
    input: z.object({ courseId: z.uuid() }),
    output: z.object({ isDiscarded: z.boolean() }),
    errors: ['course.not_yours'],
  }),
});
export type CourseApi = ApiOf<typeof courseApi>;
export const CourseApi = apiToken<CourseApi>(courseApi);

const stream = (event: { courseId: string }) => `course/${event.courseId}`;

/** What others keep of a course, whole each time, so that the last one is enough. */
const CourseFacts = z.object({
  courseId: z.uuid(),
  slug: z.string(),
  title: z.string(),
  status: CourseStatus,
  price: Money.nullable(),
  instructorIds: z.array(z.uuid()),
  /** Absent in events from before courses had covers of their own. */
  cover: Picture.nullable().default(null),
});

export const courseCreated = defineEvent('course.created', { version: 1, stream, payload: CourseFacts });
export const courseChanged = defineEvent('course.changed', { version: 1, stream, payload: CourseFacts });
export const courseArchived = defineEvent('course.archived', {
  version: 1,
  stream,
  payload: z.object({ courseId: z.uuid(), archivedAt: z.iso.datetime() }),
});

/** How course answers when somebody asks for her data, or to be forgotten. */
export const coursePersonalDataAnswers = definePersonalDataAnswers('course');

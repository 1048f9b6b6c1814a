import { z } from 'zod';
import { shortText, text } from '../../../platform/http/schemas';
import { CourseStatus } from '../course.contract';
import { mostCoursesOfPath } from '../domain/learning-path';
import { CatalogueCourse } from './course.schemas';

const summary = text(2_000).trim();

export const PathRequest = z
  .strictObject({ title: shortText, summary: summary.default('') })
  .meta({ id: 'LearningPathRequest', description: 'The address follows from the title, and stays.' });

export const PathChanges = z
  .strictObject({
    /** The version that was changed, so that nothing of somebody else's is overwritten. */
    version: z.int().min(1),
    title: shortText.optional(),
    summary: summary.optional(),
    isPublished: z.boolean().optional(),
    courseIds: z
      .array(z.uuid())
      .max(mostCoursesOfPath)
      .refine((ids) => new Set(ids).size === ids.length, 'Must name each course once.')
      .optional()
      .meta({ description: 'All its courses, in their order.' }),
  })
  .meta({ id: 'LearningPathChanges' });

const shown = { id: z.uuid(), slug: z.string(), title: z.string(), summary: z.string() };
const extent = { courseCount: z.int(), lessonCount: z.int(), durationSeconds: z.int() };

export const ListedPathView = z.object({ ...shown, ...extent }).meta({ id: 'ListedLearningPath' });

/** So many are told of one course. */
export const shownPathsOfCourse = 12;

export const PathsOfCourse = z
  .object({ items: z.array(ListedPathView).max(shownPathsOfCourse) })
  .meta({ id: 'LearningPathsOfCourse', description: 'The newest first.' });

export const PathView = z
  .object({
    ...shown,
    isPublished: z.boolean(),
    courses: z
      .array(CatalogueCourse)
      .meta({ description: 'In their order, without those that take no learners.' }),
  })
  .meta({ id: 'LearningPath' });

export const ManagedPathItem = z
  .object({ ...shown, ...extent, isPublished: z.boolean(), changedAt: z.iso.datetime() })
  .meta({ id: 'ManagedLearningPathItem' });

export const ManagedPath = z
  .object({
    ...shown,
    isPublished: z.boolean(),
    version: z.int(),
    changedAt: z.iso.datetime(),
    courses: z.array(z.object({ id: z.uuid(), slug: z.string(), title: z.string(), status: CourseStatus })),
  })
  .meta({ id: 'ManagedLearningPath' });

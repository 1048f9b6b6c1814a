import type { z } from 'zod';
import type { courseApi } from '../../course/course.contract';
import type { CourseDraft } from '../import/course-draft';

/** The idempotency key of a command that an import sends: the same at each try. */
export function keyFor(importId: string, part: string): string {
  return `import:${importId}:${part}`;
}

/** Where an import lays a file for media. */
export function handoverKey(importId: string, index: number): string {
  return `${handoverFolder(importId)}${index}`;
}

export function handoverFolder(importId: string): string {
  return `content/${importId}/`;
}

type CourseInput = z.input<typeof courseApi.operations.createCourse.input>;

/** What course is told of a course that is imported. "For all levels" is a course without a level. */
export function courseInput(course: CourseDraft): CourseInput {
  const { title, subtitle, slug, description, language, level, categorySlug, tags } = course;
  return {
    title,
    subtitle,
    description,
    language,
    tags,
    outcomes: course.outcomes,
    requirements: course.requirements,
    price: course.price,
    ...(slug !== undefined && { slug }),
    ...(level !== 'all' && { level }),
    ...(categorySlug !== undefined && { categorySlug }),
  };
}

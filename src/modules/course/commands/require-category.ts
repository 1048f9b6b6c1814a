import type { Reader } from '../../../platform/database/tokens';
import { courseErrors } from '../course.errors';
import type { CourseRepository } from '../data/course.repository';

/** @throws course.unknown_category where there is none with this slug */
export async function requireCategory(
  courses: CourseRepository,
  reader: Reader,
  slug: string | null | undefined,
): Promise<void> {
  if (slug === null || slug === undefined || (await courses.hasCategory(reader, slug))) return;
  const { code, message } = courseErrors.unknownCategory;
  throw courseErrors.unknownCategory({ errors: [{ path: 'body.categorySlug', code, message }] });
}

import { DomainError } from '../../../platform/errors/domain-error';
import { newId } from '../../../platform/identifiers/identifier';
import type { CourseSummary } from '../../course/course.contract';
import type { PersonSummary } from '../../user/user.contract';

/** Course as certificate needs it: courses that a test put there. */
export function fakeCourses() {
  const known = new Map<string, CourseSummary>();
  return {
    /** The new course's id. */
    add(
      title: string,
      instructorNames: string[],
      instructorIds = instructorNames.map(() => newId()),
    ): string {
      const courseId = newId();
      known.set(courseId, {
        courseId,
        slug: `course-${courseId}`,
        title,
        subtitle: '',
        description: '',
        status: 'published',
        language: 'en',
        level: null,
        categorySlug: null,
        price: null,
        instructorIds,
        instructorNames,
      });
      return courseId;
    },
    rename(courseId: string, title: string): void {
      const course = known.get(courseId);
      if (course) known.set(courseId, { ...course, title });
    },
    async getCourse({ courseId }: { courseId: string }): Promise<CourseSummary> {
      const course = known.get(courseId);
      if (!course)
        throw new DomainError({ code: 'course.not_found', status: 404, message: 'There is no such course.' });
      return course;
    },
  };
}

/** User as certificate needs it: people that a test put there. */
export function fakePeople() {
  const known = new Map<string, PersonSummary>();
  return {
    add(userId: string, name: string): void {
      known.set(userId, { userId, name, headline: null });
    },
    async getPeople({ userIds }: { userIds: string[] }): Promise<{ people: PersonSummary[] }> {
      return { people: userIds.flatMap((userId) => known.get(userId) ?? []) };
    },
  };
}

import type { PayloadInput } from '../../../platform/contract/define-event';
import { DomainError } from '../../../platform/errors/domain-error';
import { newId } from '../../../platform/identifiers/identifier';
import type { courseVersionPublished } from '../../content/content.contract';
import type { CourseSummary } from '../../course/course.contract';

export type CourseFixture = CourseSummary;

export function aCourse(changes: Partial<CourseSummary> = {}): CourseFixture {
  const courseId = newId();
  return {
    courseId,
    slug: `course-${courseId}`,
    title: 'The night sky',
    subtitle: '',
    description: '',
    status: 'published',
    language: 'en',
    level: 'beginner',
    categorySlug: 'science',
    price: null,
    instructorIds: [newId()],
    instructorNames: [],
    ...changes,
  };
}

/** Course as enrollment needs it: courses that a test put there. */
export function fakeCourses() {
  const known = new Map<string, CourseFixture>();
  const required = new Map<string, readonly string[]>();
  return {
    add(course: CourseFixture): CourseFixture {
      known.set(course.courseId, course);
      return course;
    },
    async getCourse({ courseId }: { courseId: string }): Promise<CourseFixture> {
      const course = known.get(courseId);
      if (!course)
        throw new DomainError({ code: 'course.not_found', status: 404, message: 'There is no such course.' });
      return course;
    },
    /** Has these courses come before that one. */
    require(courseId: string, courseIds: readonly string[]): void {
      required.set(courseId, courseIds);
    },
    async getPrerequisites({ courseId }: { courseId: string }) {
      return {
        courses: (required.get(courseId) ?? []).flatMap((id) => {
          const course = known.get(id);
          return course ? [{ courseId: id, slug: course.slug, title: course.title }] : [];
        }),
      };
    },
    async getCourses({ courseIds }: { courseIds: string[] }) {
      return { courses: courseIds.flatMap((courseId) => known.get(courseId) ?? []) };
    },
  };
}

/** Payment as enrollment needs it: checkouts that a test opened. */
export function fakePayments() {
  const checkouts = new Map<string, string>();
  let isSelling = true;
  return {
    open(enrollmentId: string, url: string): void {
      checkouts.set(enrollmentId, url);
    },
    stopSelling(): void {
      isSelling = false;
    },
    goOnSelling(): void {
      isSelling = true;
    },
    async getSelling() {
      return { isSelling };
    },
    async getCheckout({ enrollmentId }: { enrollmentId: string }) {
      const checkoutUrl = checkouts.get(enrollmentId) ?? null;
      return { checkoutUrl, orderStatus: checkoutUrl ? ('open' as const) : null };
    },
  };
}

/** Auth as enrollment needs it: accounts that a test made. */
export function fakeAccounts() {
  const known = new Map<string, { userId: string; email: string; isEmailVerified: boolean }>();
  return {
    add(account: { userId: string; email: string; isEmailVerified: boolean }): void {
      known.set(account.email, account);
    },
    async findAccounts({ emails }: { emails: string[] }) {
      return { accounts: emails.flatMap((email) => known.get(email) ?? []) };
    },
    async getVerifiedAddress({ userId }: { userId: string }) {
      const account = [...known.values()].find((one) => one.userId === userId);
      return { email: account?.isEmailVerified ? account.email : null };
    },
  };
}

type LessonFixture = 'article' | 'quiz' | 'practice';

/** A published version; `quiz` has a pass mark, `practice` is a quiz without one. */
export function aVersion(course: CourseFixture, lessons: readonly LessonFixture[], number = 1) {
  const payload: PayloadInput<typeof courseVersionPublished> = {
    courseId: course.courseId,
    versionId: newId(),
    number,
    publishedAt: '2026-01-05T08:00:00.000Z',
    sections: [
      {
        title: 'The first section',
        lessons: lessons.map((kind, index) => ({
          lessonId: newId(),
          title: `Lesson ${index + 1}`,
          kind: kind === 'article' ? 'article' : 'quiz',
          isPreview: false,
          durationSeconds: 60,
          quiz: kind === 'article' ? null : { quizId: newId(), version: 1, hasPassMark: kind === 'quiz' },
        })),
      },
    ],
  };
  return payload;
}

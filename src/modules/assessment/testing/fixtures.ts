import { isPerson, type Person } from '../../../platform/auth/principal';
import { currentPrincipal, runInContext } from '../../../platform/context/call-context';
import type { PayloadInput } from '../../../platform/contract/define-event';
import { newId } from '../../../platform/identifiers/identifier';
import { standIns } from '../../../platform/testing/stand-ins';
import { startTestApplication, type TestApplication } from '../../../platform/testing/start-test-application';
import { bindInProcess } from '../../../platform/transport/bind-in-process';
import { courseVersionPublished } from '../../content/content.contract';
import { type CourseSummary, courseApi } from '../../course/course.contract';
import { type CourseAccess, enrollmentApi, type LockView } from '../../enrollment/enrollment.contract';
import { type Asset, contentUploaded, type FileToUpload, mediaApi } from '../../media/media.contract';
import { userApi } from '../../user/user.contract';
import { AssessmentApiService } from '../assessment.api';
import { type AssessmentApi, assessmentApi } from '../assessment.contract';
import { assessmentModule } from '../assessment.module';

/** Course as assessment needs it: who teaches what. */
export function fakeCourses() {
  const known = new Map<string, CourseSummary>();
  return {
    add(...instructorIds: string[]): CourseSummary {
      const courseId = newId();
      const course: CourseSummary = {
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
        instructorIds,
        instructorNames: [],
      };
      known.set(courseId, course);
      return course;
    },
    async listTaughtCourses() {
      const principal = currentPrincipal();
      const isTheirs = ({ instructorIds }: CourseSummary) =>
        instructorIds.some((id) => isPerson(principal, id));
      return { courses: [...known.values()].filter(isTheirs) };
    },
    async getCourses({ courseIds }: { courseIds: string[] }) {
      return { courses: courseIds.flatMap((courseId) => known.get(courseId) ?? []) };
    },
  };
}

/** User as assessment needs it: everyone is called after her id. */
const fakeUsers = {
  async getPeople({ userIds }: { userIds: string[] }) {
    return { people: userIds.map((userId) => ({ userId, name: `Person ${userId}`, headline: null })) };
  },
};

/** Media as assessment needs it: knows the files that a test brought, and every file has an address. */
export function fakeMedia() {
  const known = new Map<string, Asset>();
  const begun: object[] = [];
  return {
    /** Uploads as they were asked for. */
    begun,
    bring(asset: Asset): void {
      known.set(asset.assetId, asset);
    },
    async getAssets({ assetIds }: { assetIds: string[] }) {
      return { assets: assetIds.flatMap((assetId) => known.get(assetId) ?? []) };
    },
    async startUpload({ fileName, sizeBytes, ...file }: FileToUpload & { ownerId: string }) {
      const assetId = newId();
      begun.push({ assetId, fileName, sizeBytes, ...file });
      const parts = { partSizeBytes: sizeBytes, partCount: 1, parts: [] };
      return { assetId, status: 'uploading' as const, fileName, sizeBytes, ...parts };
    },
    async discardAssets({ assetIds }: { assetIds: string[] }) {
      return { discarded: assetIds.filter((assetId) => known.delete(assetId)).length };
    },
    ...addresses,
  };
}

const addresses = {
  async signDownloads({ assetIds, disposition }: { assetIds: string[]; disposition: string }) {
    const expiresAt = '2026-01-05T10:00:00.000Z';
    const downloads = assetIds.map((assetId) => ({
      assetId,
      url: `https://files.example/${assetId}?${disposition}`,
      expiresAt,
      picture: null,
    }));
    return { downloads };
  },
};

type Refusal = Extract<CourseAccess, { kind: 'denied' }>['reason'];

/** Enrollment as assessment needs it: to whom which course is open. */
export function fakeEnrollments() {
  const known = new Map<string, CourseAccess>();
  const locks = new Map<string, LockView | null>();
  const keyOf = (courseId: string, learnerId: string) => `${courseId}/${learnerId}`;
  return {
    open(courseId: string, learnerId: string): void {
      const progress = { startedAt: '2026-01-01T00:00:00.000Z', completedLessonIds: [], percent: 0 };
      const enrollmentId = newId();
      known.set(keyOf(courseId, learnerId), { kind: 'granted', enrollmentId, status: 'active', ...progress });
    },
    close(courseId: string, learnerId: string, reason: Refusal): void {
      known.set(keyOf(courseId, learnerId), { kind: 'denied', reason, enrollmentId: newId() });
    },
    /** Keeps the lesson of a quiz closed to everyone. */
    lock(quizId: string, lock: LockView | null): void {
      locks.set(quizId, lock);
    },
    async getQuizLock({ quizId }: { quizId: string }) {
      return { lock: locks.get(quizId) ?? null };
    },
    async getAccess(asked: { courseId: string; learnerId: string }): Promise<CourseAccess> {
      const nothing = { kind: 'denied', reason: 'not_enrolled', enrollmentId: null } as const;
      return known.get(keyOf(asked.courseId, asked.learnerId)) ?? nothing;
    },
  };
}

/** The API of assessment as another module calls it on someone's behalf. */
export function assessmentFor(platform: TestApplication, person: Person): AssessmentApi {
  const { hosted } = platform.application;
  const module = hosted.find(({ manifest }) => manifest.name === 'assessment');
  if (!module) throw new Error('This test does not host assessment.');
  const api = bindInProcess({
    contract: assessmentApi,
    caller: 'content',
    implementation: () => module.container.resolve(AssessmentApiService) as never,
    commands: () => module.commands,
    clock: platform.clock,
    isStrict: true,
  });
  const context = { correlationId: newId(), principal: person, deadline: Number.POSITIVE_INFINITY };
  const operations = Object.entries(api).map(([name, call]) => [
    name,
    (...input: Parameters<typeof call>) => runInContext(context, () => call(...input)),
  ]);
  return Object.fromEntries(operations) as AssessmentApi;
}

/** A version of a course in which these quizzes stand, each in a lesson of its own. */
export function aCourseVersion(
  courseId: string,
  quizzes: readonly { quizId: string; version: number; hasPassMark: boolean }[],
  number = 1,
): PayloadInput<typeof courseVersionPublished> {
  const lessons = quizzes.map((quiz, index) => ({
    lessonId: newId(),
    title: `Lesson ${index + 1}`,
    kind: 'quiz' as const,
    isPreview: false,
    durationSeconds: 60,
    quiz,
  }));
  const sections = [{ title: 'The first section', lessons }];
  return { courseId, versionId: newId(), number, publishedAt: '2026-01-05T08:00:00.000Z', sections };
}

/** Assessment on a real database, with the fakes above beside it. */
export async function startAssessment() {
  const courses = fakeCourses();
  const enrollments = fakeEnrollments();
  const media = fakeMedia();
  const platform = await startTestApplication({
    modules: [
      assessmentModule,
      ...standIns({
        apis: [courseApi, enrollmentApi, mediaApi, userApi],
        events: [contentUploaded, courseVersionPublished],
      }),
    ],
    hosted: ['assessment'],
    peers: new Map<string, object>([
      ['course', courses],
      ['enrollment', enrollments],
      ['media', media],
      ['user', fakeUsers],
    ]),
  });
  return { platform, courses, enrollments, media };
}

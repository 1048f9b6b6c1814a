import type { Person } from '../../../platform/auth/principal';
import { runInContext } from '../../../platform/context/call-context';
import { newId } from '../../../platform/identifiers/identifier';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { courseVersionPublished } from '../../content/content.contract';
import { enrollmentActivated, enrollmentRevoked } from '../../enrollment/enrollment.contract';
import { contentUploaded, mediaProcessed } from '../../media/media.contract';
import {
  reviewChanged,
  reviewHidden,
  reviewPosted,
  reviewRemoved,
  reviewRestored,
} from '../../review/review.contract';
import { userProfileChanged } from '../../user/user.contract';
import { courseModule } from '../course.module';

/** What course hears from others, without what media tells. */
export const eventsOfOthers = [
  courseVersionPublished,
  enrollmentActivated,
  enrollmentRevoked,
  reviewPosted,
  reviewChanged,
  reviewRemoved,
  reviewHidden,
  reviewRestored,
  userProfileChanged,
];

export function startCourse(): Promise<TestApplication> {
  const events = [...eventsOfOthers, contentUploaded, mediaProcessed];
  return startTestApplication({ modules: [courseModule, ...standIns({ events })], hosted: ['course'] });
}

export const anInstructor = () => aPerson('instructor');

/** What is asked for of a course in a test; the title alone is enough. */
export type Details = { readonly title: string; readonly [field: string]: unknown };

export interface MadeCourse {
  readonly id: string;
  readonly slug: string;
  readonly instructor: Person;
}

export async function makeDraft(
  platform: TestApplication,
  details: Details = { title: 'Bread' },
  instructor: Person = anInstructor(),
): Promise<MadeCourse> {
  const answer = await (await platform.as(instructor)).post('/api/v1/courses').send(details).expect(201);
  return { id: answer.body.id, slug: answer.body.slug, instructor };
}

/** Content publishes a version with so many lessons of a minute. */
export async function publish(platform: TestApplication, courseId: string, lessons = 2): Promise<void> {
  await platform.receive(courseVersionPublished, {
    courseId,
    versionId: newId(),
    number: 1,
    publishedAt: platform.clock.now().toISOString(),
    sections: [
      {
        title: 'All of it',
        lessons: Array.from({ length: lessons }, (_, index) => ({
          lessonId: newId(),
          title: `Lesson ${index + 1}`,
          kind: 'article' as const,
          isPreview: false,
          durationSeconds: 60,
          quiz: null,
        })),
      },
    ],
  });
}

export async function makePublished(
  platform: TestApplication,
  details: Details = { title: 'Bread' },
  instructor: Person = anInstructor(),
): Promise<MadeCourse> {
  const course = await makeDraft(platform, details, instructor);
  await publish(platform, course.id);
  await platform.settle();
  return course;
}

/** Runs a call of the module's API as if another module made it for a person, or for itself. */
export function actingAs<Result>(
  principal: Person | { readonly kind: 'module'; readonly name: string },
  work: () => Promise<Result>,
): Promise<Result> {
  return runInContext({ correlationId: newId(), principal, deadline: Number.POSITIVE_INFINITY }, work);
}

import { newId } from '../../../platform/identifiers/identifier';
import { standIns } from '../../../platform/testing/stand-ins';
import { aPerson, startTestApplication } from '../../../platform/testing/start-test-application';
import { courseChanged, courseCreated } from '../../course/course.contract';
import { type CourseAccess, enrollmentApi } from '../../enrollment/enrollment.contract';
import { userProfileChanged } from '../../user/user.contract';
import { reviewModule } from '../review.module';

/** Answers by who asks: those who have begun, those who have not, and everyone else. */
class Enrollments {
  readonly begun = new Map<string, number>();

  async getAccess({ learnerId }: { learnerId: string }): Promise<CourseAccess> {
    const completed = this.begun.get(learnerId);
    if (completed === undefined) return { kind: 'denied', reason: 'not_enrolled', enrollmentId: null };
    return {
      kind: 'granted',
      enrollmentId: newId(),
      status: 'active',
      startedAt: '2026-01-01T00:00:00.000Z',
      completedLessonIds: Array.from({ length: completed }, newId),
      percent: 10,
    };
  }
}

/** Review alone, beside an enrollment that knows how far each learner has come. */
export async function startReviews() {
  const enrollments = new Enrollments();
  const platform = await startTestApplication({
    modules: [
      reviewModule,
      ...standIns({ apis: [enrollmentApi], events: [courseCreated, courseChanged, userProfileChanged] }),
    ],
    hosted: ['review'],
    peers: new Map([['enrollment', enrollments]]),
  });

  const aLearner = (completedLessons = 1) => {
    const learner = aPerson();
    enrollments.begun.set(learner.id, completedLessons);
    return learner;
  };
  const aCourse = async (instructorIds: string[] = [], status: 'draft' | 'published' = 'published') => {
    const courseId = newId();
    const facts = { courseId, slug: `course-${courseId}`, title: 'Bread', price: null, instructorIds };
    await platform.receive(courseCreated, { ...facts, status });
    await platform.settle();
    return courseId;
  };
  const write = async (
    courseId: string,
    body: object = { stars: 5, text: 'Good bread.' },
    learner = aLearner(),
  ) => (await platform.as(learner)).put(`/api/v1/courses/${courseId}/reviews/mine`).send(body);
  const list = async (courseId: string, query: object = {}, reader = aPerson()) =>
    (await (await platform.as(reader)).get(`/api/v1/courses/${courseId}/reviews`).query(query).expect(200))
      .body;
  return { platform, aLearner, aCourse, write, list };
}

import type { Person } from '../../../platform/auth/principal';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { ModuleStorage } from '../../../platform/storage/module-storage';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { assessmentApi } from '../../assessment/assessment.contract';
import { type CourseSummary, courseApi, courseChanged, courseCreated } from '../../course/course.contract';
import { enrollmentApi } from '../../enrollment/enrollment.contract';
import { contentUploaded, mediaApi } from '../../media/media.contract';
import { userApi } from '../../user/user.contract';
import { contentModule } from '../content.module';
import { aCourse, FakeAssessment, FakeCourses, FakeEnrollments, FakeMedia, Faults, fakeUsers } from './fakes';

type Json = Record<string, never> | object;

/** Content on a real database, beside fakes of the modules it asks. */
export class ContentWorld {
  readonly faults = new Faults();
  readonly courses = new FakeCourses(this.faults);
  readonly enrollments = new FakeEnrollments(this.faults);
  readonly media = new FakeMedia(this.faults);
  readonly assessment = new FakeAssessment(this.faults, this.courses);
  readonly teacher = aPerson('instructor');
  platform!: TestApplication;

  async start(): Promise<void> {
    this.platform = await startTestApplication({
      modules: [
        contentModule,
        ...standIns({
          apis: [courseApi, enrollmentApi, mediaApi, assessmentApi, userApi],
          events: [courseCreated, courseChanged, contentUploaded],
        }),
      ],
      hosted: ['content'],
      peers: new Map<string, object>([
        ['course', this.courses],
        ['enrollment', this.enrollments],
        ['media', this.media],
        ['assessment', this.assessment],
        ['user', fakeUsers],
      ]),
    });
    this.media.handover = new ModuleStorage(this.platform.application.parts.storage, 'handover');
  }

  /** A course of the teacher, which course has told of. */
  async course(changes: Partial<CourseSummary> = {}): Promise<CourseSummary> {
    const course = this.courses.add(aCourse({ instructorIds: [this.teacher.id], ...changes }));
    await this.tell(course);
    return course;
  }

  async tell(course: CourseSummary): Promise<void> {
    this.courses.add(course);
    await this.platform.receive(courseChanged, course);
    await this.platform.settle();
  }

  async send(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    options: { as?: Person | null; body?: Json; key?: string } = {},
  ) {
    const who = options.as === undefined ? this.teacher : options.as;
    const agent = who ? await this.platform.as(who) : this.platform.anonymous;
    let request = agent[method](`/api/v1${path}`);
    if (options.key) request = request.set('Idempotency-Key', options.key);
    const { status, body } = await (options.body ? request.send(options.body) : request);
    return { status, body };
  }

  async section(courseId: string, title = 'First things'): Promise<{ id: string; version: number }> {
    const { body } = await this.send('post', `/courses/${courseId}/sections`, { body: { title } });
    return body;
  }

  async lesson(sectionId: string, lesson: Json = {}) {
    const article = { title: 'Look up', kind: 'article', markdown: 'Go outside.' };
    const body = { ...article, ...lesson };
    const answer = await this.send('post', `/sections/${sectionId}/lessons`, { body });
    if (answer.status !== 201) throw new Error(`No lesson: ${JSON.stringify(answer.body)}`);
    return answer.body as { id: string; version: number; quizId: string | null };
  }

  publish(courseId: string, as: Person = this.teacher) {
    return this.send('post', `/courses/${courseId}/publish`, { as });
  }

  /** A published course with these lessons in one section. */
  async published(lessons: readonly Json[] = [{}], changes: Partial<CourseSummary> = {}) {
    const course = await this.course({ status: 'published', ...changes });
    const section = await this.section(course.courseId);
    const made = [];
    for (const lesson of lessons) {
      const saved = await this.lesson(section.id, lesson);
      if (saved.quizId) this.assessment.fill(saved.quizId);
      made.push(saved);
    }
    const { status, body } = await this.publish(course.courseId);
    if (status !== 200) throw new Error(`Not published: ${JSON.stringify(body)}`);
    return { course, section, lessons: made, version: body };
  }
}

export const unavailable = () => platformErrors.unavailable();

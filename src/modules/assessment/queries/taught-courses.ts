import { inject, injectable } from 'tsyringe';
import { CourseApi, type CourseSummary } from '../../course/course.contract';

/** How many courses the contract gives at once. */
const batchSize = 100;

/** Who teaches the courses that quizzes belong to: course's to know. */
@injectable()
export class TaughtCourses {
  constructor(@inject(CourseApi) private readonly courses: CourseApi) {}

  /** Undefined when there is no such course, or none any more. */
  async find(courseId: string): Promise<CourseSummary | undefined> {
    return (await this.findAll([courseId])).get(courseId);
  }

  async findAll(courseIds: readonly string[]): Promise<Map<string, CourseSummary>> {
    const ids = [...new Set(courseIds)];
    const batches = Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) =>
      ids.slice(index * batchSize, (index + 1) * batchSize),
    );
    const answers = await Promise.all(batches.map((batch) => this.courses.getCourses({ courseIds: batch })));
    return new Map(answers.flatMap(({ courses }) => courses).map((course) => [course.courseId, course]));
  }
}

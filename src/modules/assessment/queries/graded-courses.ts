import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { CourseApi } from '../../course/course.contract';
import { mayListTasks } from '../http/assessment.policy';
import { TaughtCourses } from './taught-courses';

/** Which courses someone grades, by their titles: the one that is asked for, or all that she teaches. */
@injectable()
export class GradedCourses {
  constructor(
    @inject(CourseApi) private readonly api: CourseApi,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
  ) {}

  /** @throws assessment.not_your_course */
  async of(grader: Person, courseId: string | undefined): Promise<ReadonlyMap<string, string>> {
    if (courseId === undefined) {
      const { courses } = await this.api.listTaughtCourses({ limit: mostCourses });
      return new Map(courses.map(({ courseId: id, title }) => [id, title]));
    }
    const course = await this.courses.find(courseId);
    permit(mayListTasks(grader, course));
    return new Map(course ? [[courseId, course.title]] : []);
  }
}

/** Whoever teaches more filters by course. */
const mostCourses = 200;

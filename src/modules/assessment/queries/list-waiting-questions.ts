import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { GradingRepository } from '../data/grading.repository';
import type { WaitingQuestionsView } from '../http/grading.schemas';
import { GradedCourses } from './graded-courses';

/** Questions with answers that await grading, to choose from which to grade. */
@injectable()
export class ListWaitingQuestions {
  constructor(
    @inject(GradedCourses) private readonly courses: GradedCourses,
    @inject(Database) private readonly database: Database,
    @inject(GradingRepository) private readonly grading: GradingRepository,
  ) {}

  async execute(request: {
    grader: Person;
    courseId?: string | undefined;
  }): Promise<z.input<typeof WaitingQuestionsView>> {
    const courses = await this.courses.of(request.grader, request.courseId);
    if (courses.size === 0) return { questions: [] };
    const waiting = await this.grading.waitingQuestions(this.database, [...courses.keys()], mostQuestions);
    return {
      questions: waiting.map((question) => ({
        ...question,
        courseTitle: courses.get(question.courseId) ?? '',
      })),
    };
  }
}

const mostQuestions = 200;

import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { assessmentErrors } from '../assessment.errors';
import { AttemptsRepository } from '../data/attempts.repository';
import { GradingRepository } from '../data/grading.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import { isHandGraded } from '../domain/question';
import { mayGrade } from '../http/assessment.policy';
import { presentTask } from '../http/grading.presenter';
import type { TaskView } from '../http/grading.schemas';
import { KnownNames } from './known-names';
import { TaughtCourses } from './taught-courses';

/** How many of its grades are shown with a task. */
const shownGrades = 50;

/** An answer to grade, with its question as the learner saw it. */
@injectable()
export class GetGradingTask {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(GradingRepository) private readonly grading: GradingRepository,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(KnownNames) private readonly names: KnownNames,
  ) {}

  async execute(request: {
    grader: Person;
    taskId: string;
    isAnonymous: boolean;
  }): Promise<z.input<typeof TaskView>> {
    const task = await this.grading.find(this.database, request.taskId);
    if (!task) throw assessmentErrors.taskNotFound();
    const course = await this.courses.find(task.courseId);
    permit(mayGrade(request.grader, course));

    const [attempt, answers, history] = await Promise.all([
      this.attempts.find(this.database, task.attemptId),
      this.attempts.answersOf(this.database, task.attemptId),
      this.grading.historyOf(this.database, task.id, shownGrades),
    ]);
    if (!attempt) throw assessmentErrors.taskNotFound();
    const version = await this.quizzes.versionOf(this.database, attempt);
    const question = version.questions.find(({ id }) => id === task.questionId);
    const answer = answers.get(task.questionId);
    if (!question || !isHandGraded(question) || !answer) throw assessmentErrors.taskNotFound();

    const { isAnonymous } = request;
    const graders = history.map(({ gradedBy }) => gradedBy);
    const names = await this.names.of([...graders, ...(isAnonymous ? [] : [task.learnerId])]);
    const circumstances = { courseTitle: course?.title ?? '', names, isAnonymous };
    return presentTask(task, { quizTitle: version.title, question, answer, history }, circumstances);
  }
}

import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { assessmentErrors } from '../assessment.errors';
import { BanksRepository } from '../data/banks.repository';
import type { BankQuestion, QuestionBank } from '../domain/question-bank';
import { mayUseBank, mayWriteQuizzes } from '../http/assessment.policy';
import { TaughtCourses } from './taught-courses';

/** Banks and what is in them, for those who teach their course; to others they do not exist. */
@injectable()
export class BankAccess {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
  ) {}

  async requireCourse(author: Person, courseId: string): Promise<void> {
    const course = await this.courses.find(courseId);
    // Admins may write in every course, and in none that is not there.
    if (!course) throw assessmentErrors.notYourCourse();
    permit(mayWriteQuizzes(author, course));
  }

  /** @throws assessment.bank_not_found */
  async require(author: Person, bankId: string): Promise<QuestionBank> {
    const bank = await this.banks.find(this.database, bankId);
    if (!bank) throw assessmentErrors.bankNotFound();
    permit(mayUseBank(author, await this.courses.find(bank.courseId)));
    return bank;
  }

  /** @throws assessment.bank_question_not_found */
  async requireQuestion(author: Person, questionId: string): Promise<BankQuestion> {
    const found = await this.banks.findQuestion(this.database, questionId);
    const bank = found && (await this.banks.find(this.database, found.bankId));
    if (!found || !bank) throw assessmentErrors.bankQuestionNotFound();
    const course = await this.courses.find(bank.courseId);
    permit(mayUseBank(author, course, assessmentErrors.bankQuestionNotFound));
    return found;
  }
}

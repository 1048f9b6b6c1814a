import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { BanksRepository } from '../data/banks.repository';
import { mostBanks } from '../domain/question-bank';
import { presentBank } from '../http/bank.presenter';
import { BankAccess } from '../queries/bank-access';

/** Makes an empty bank for the questions of a course. */
@injectable()
export class CreateBank {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { author: Person; courseId: string; title: string }) {
    const { author, courseId, title } = request;
    await this.access.requireCourse(author, courseId);
    return this.work.run(async (tx) => {
      const banks = await this.banks.countForMore(tx, courseId);
      if (banks >= mostBanks) throw assessmentErrors.tooManyBanks({ facts: { most: mostBanks } });
      const bank = { id: newId(), courseId, title, questionCount: 0, updatedAt: this.clock.now() };
      await this.banks.insert(tx, bank);
      return presentBank(bank);
    });
  }
}

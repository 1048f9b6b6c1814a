import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { BanksRepository } from '../data/banks.repository';
import { BankAccess } from '../queries/bank-access';

/** Takes a question out of its bank. Published quizzes that have it keep it; drafts say that it is gone. */
@injectable()
export class RemoveBankQuestion {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { author: Person; questionId: string }): Promise<void> {
    const { author, questionId } = request;
    const { bankId } = await this.access.requireQuestion(author, questionId);
    const now = this.clock.now();
    await this.work.run(async (tx) => {
      await this.banks.lock(tx, bankId);
      // Two who remove it at once count once.
      if (!(await this.banks.lockQuestion(tx, questionId))) return;
      await this.banks.removeQuestion(tx, questionId, now);
      await this.banks.changeCount(tx, bankId, -1, now);
    });
  }
}

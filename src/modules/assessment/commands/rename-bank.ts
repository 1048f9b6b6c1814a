import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { BanksRepository } from '../data/banks.repository';
import { presentBank } from '../http/bank.presenter';
import { BankAccess } from '../queries/bank-access';

@injectable()
export class RenameBank {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { author: Person; bankId: string; title: string }) {
    const { author, bankId, title } = request;
    const bank = await this.access.require(author, bankId);
    const updatedAt = this.clock.now();
    return this.work.run(async (tx) => {
      await this.banks.rename(tx, bankId, title, updatedAt);
      return presentBank({ ...bank, title, updatedAt });
    });
  }
}

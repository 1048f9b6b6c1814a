import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { BanksRepository } from '../data/banks.repository';
import { presentBank } from '../http/bank.presenter';
import type { BankView } from '../http/bank.schemas';
import { BankAccess } from './bank-access';

const mostTags = 200;

/** A question bank, with the tags that its questions have. */
@injectable()
export class GetBank {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(Database) private readonly database: Database,
    @inject(BanksRepository) private readonly banks: BanksRepository,
  ) {}

  async execute(request: { author: Person; bankId: string }): Promise<z.input<typeof BankView>> {
    const bank = await this.access.require(request.author, request.bankId);
    const tags = await this.banks.tagsOf(this.database, bank.id, mostTags);
    return { ...presentBank(bank), tags };
  }
}

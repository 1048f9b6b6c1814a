import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { idSource } from '../commands/id-source';
import { BanksRepository } from '../data/banks.repository';
import { presentReading } from '../http/question-import.presenter';
import type { QuestionImportView } from '../http/question-import.schemas';
import { BankAccess } from './bank-access';

/** Reads questions that are meant for a bank from a file. They are in it once they are added. */
@injectable()
export class ReadBankQuestions {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(Database) private readonly database: Database,
    @inject(BanksRepository) private readonly banks: BanksRepository,
  ) {}

  async execute(request: {
    author: Person;
    bankId: string;
    text: string;
  }): Promise<z.input<typeof QuestionImportView>> {
    await this.access.require(request.author, request.bankId);
    const known = await this.banks.allQuestions(this.database, request.bankId);
    return presentReading(
      request.text,
      known.map(({ question }) => question),
      idSource,
    );
  }
}

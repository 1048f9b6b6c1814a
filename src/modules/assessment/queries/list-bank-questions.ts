import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { BanksRepository } from '../data/banks.repository';
import { presentBankQuestion } from '../http/bank.presenter';
import type { BankQuestionsQuery } from '../http/bank.schemas';
import { BankAccess } from './bank-access';

const Position = z.object({ id: z.uuid() });

/** What is in a bank, found by words of the question and by tag; the newest first. */
@injectable()
export class ListBankQuestions {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(Database) private readonly database: Database,
    @inject(BanksRepository) private readonly banks: BanksRepository,
  ) {}

  async execute(request: { author: Person; bankId: string; query: z.output<typeof BankQuestionsQuery> }) {
    const { limit, cursor, text, tag } = request.query;
    await this.access.require(request.author, request.bankId);
    const rows = await this.banks.listQuestions(this.database, request.bankId, {
      filter: { text, tag },
      after: decodeCursor(Position, cursor)?.id,
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, limit, ({ question }) => ({ id: question.id }));
    return { items: shown.map(presentBankQuestion), nextCursor };
  }
}

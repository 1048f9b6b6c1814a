import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { BanksRepository } from '../data/banks.repository';
import { presentVersion } from '../http/bank.presenter';
import { BankAccess } from './bank-access';

const Position = z.object({ version: z.int() });

/** What a question of a bank was, each time it was saved; the newest first. */
@injectable()
export class ListBankQuestionVersions {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(Database) private readonly database: Database,
    @inject(BanksRepository) private readonly banks: BanksRepository,
  ) {}

  async execute(request: { author: Person; questionId: string; page: Page }) {
    const { author, questionId, page } = request;
    await this.access.requireQuestion(author, questionId);
    const rows = await this.banks.versionsOf(this.database, questionId, {
      before: decodeCursor(Position, page.cursor)?.version,
      limit: page.limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, page.limit, ({ version }) => ({ version }));
    return { items: shown.map(presentVersion), nextCursor };
  }
}

import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { BanksRepository } from '../data/banks.repository';
import { presentBank } from '../http/bank.presenter';
import { BankAccess } from './bank-access';

const Position = z.object({ id: z.uuid() });

/** The question banks of a course, the oldest first. */
@injectable()
export class ListBanks {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(Database) private readonly database: Database,
    @inject(BanksRepository) private readonly banks: BanksRepository,
  ) {}

  async execute(request: { author: Person; courseId: string; page: Page }) {
    const { author, courseId, page } = request;
    await this.access.requireCourse(author, courseId);
    const after = decodeCursor(Position, page.cursor)?.id;
    const rows = await this.banks.list(this.database, courseId, { after, limit: page.limit + 1 });
    const { shown, nextCursor } = pageOf(rows, page.limit, ({ id }) => ({ id }));
    return { items: shown.map(presentBank), nextCursor };
  }
}

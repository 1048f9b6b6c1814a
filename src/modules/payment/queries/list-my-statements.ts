import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { EarningsReads } from '../data/earnings.reads';
import { presentStatement } from '../http/shares.presenter';
import type { StatementView } from '../http/shares.schemas';

const Position = z.object({ id: z.uuid() });

/** Somebody's monthly statements, the newest first. */
@injectable()
export class ListMyStatements {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(EarningsReads) private readonly earnings: EarningsReads,
  ) {}

  async execute(request: { instructor: Person; page: Page }): Promise<{
    items: z.input<typeof StatementView>[];
    nextCursor: string | null;
  }> {
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const rows = await this.earnings.statements(this.database, request.instructor.id, before, limit + 1);
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(presentStatement), nextCursor };
  }
}

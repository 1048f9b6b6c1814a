import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { type AuditFilter, AuditRepository } from '../data/audit.repository';
import type { AuditEntryView } from '../http/audit.schemas';
import { mayReadAuditLog } from '../http/auth.policy';
import { presentAuditEntry } from '../http/auth.presenter';

const Position = z.object({ at: z.iso.datetime(), id: z.uuid() });

/** Who did what to whom, the latest first. */
@injectable()
export class ListAuditEntries {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AuditRepository) private readonly entries: AuditRepository,
  ) {}

  async execute(request: { reader: Person; page: Page; filter: AuditFilter }): Promise<{
    items: z.input<typeof AuditEntryView>[];
    nextCursor: string | null;
  }> {
    permit(mayReadAuditLog(request.reader));
    const { limit, cursor } = request.page;
    const found = await this.entries.list(this.database, {
      filter: request.filter,
      before: decodeCursor(Position, cursor),
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(found, limit, ({ entry }) => ({
      at: entry.occurredAt.toISOString(),
      id: entry.id,
    }));
    return { items: shown.map(presentAuditEntry), nextCursor };
  }
}

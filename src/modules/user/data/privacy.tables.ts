import { sql } from 'drizzle-orm';
import { bigint, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { DataExportStatus } from '../domain/data-export';
import type { ErasureStatus } from '../domain/erasure';
import { userSchema } from './user.tables';

/** Archives of all that is held of a person: one at a time is made, and is there for a week. */
export const dataExports = userSchema.table(
  'data_exports',
  {
    id: uuid().primaryKey(),
    personId: uuid().notNull(),
    status: text().$type<DataExportStatus>().notNull(),
    requestedAt: instant().notNull(),
    readyAt: instant(),
    expiresAt: instant(),
    objectKey: text(),
    sizeBytes: bigint({ mode: 'number' }),
  },
  (table) => [
    uniqueIndex('data_exports_one_under_way').on(table.personId).where(sql`status = 'collecting'`),
    index('data_exports_of_person').on(table.personId, table.id),
    index('data_exports_expiring').on(table.expiresAt).where(sql`status = 'ready'`),
    index('data_exports_collecting').on(table.requestedAt).where(sql`status = 'collecting'`),
  ],
);

/** What modules have brought for an archive. */
export const exportParts = userSchema.table(
  'export_parts',
  {
    exportId: uuid()
      .notNull()
      .references(() => dataExports.id),
    module: text().notNull(),
    handoverKey: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.exportId, table.module] })],
);

/** Who is to be forgotten, and when. Kept afterwards, as proof: it names nobody. */
export const erasures = userSchema.table(
  'erasures',
  {
    id: uuid().primaryKey(),
    personId: uuid().notNull(),
    status: text().$type<ErasureStatus>().notNull(),
    requestedAt: instant().notNull(),
    /** Until then its person may take it back. */
    dueAt: instant().notNull(),
    begunAt: instant(),
    /** When all were through but those that know who she is. */
    identityBegunAt: instant(),
    completedAt: instant(),
  },
  (table) => [
    uniqueIndex('erasures_one_open').on(table.personId).where(sql`status in ('scheduled', 'running')`),
    index('erasures_due').on(table.dueAt).where(sql`status = 'scheduled'`),
    index('erasures_of_status').on(table.status, table.id),
  ],
);

/** Which modules have forgotten the person. */
export const erasureParts = userSchema.table(
  'erasure_parts',
  {
    erasureId: uuid()
      .notNull()
      .references(() => erasures.id),
    module: text().notNull(),
    erasedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.erasureId, table.module] })],
);

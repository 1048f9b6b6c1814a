import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgSchema, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { AssetStatus, FailureReason } from '../domain/asset';
import type { StoredPicture } from '../domain/picture';
import type { AssetKind, AssetPurpose } from '../media.contract';

export const mediaSchema = pgSchema('media');

export const assets = mediaSchema.table(
  'assets',
  {
    id: uuid().primaryKey(),
    ownerId: uuid().notNull(),
    status: text().$type<AssetStatus>().notNull(),
    kind: text().$type<AssetKind>().notNull(),
    fileName: text().notNull(),
    /** What was declared while it is uploading; what its bytes are once it is ready. */
    contentType: text().notNull(),
    sizeBytes: bigint({ mode: 'number' }).notNull(),
    purpose: jsonb().$type<AssetPurpose>(),
    /** Where its bytes lie in the module's storage. */
    objectKey: text().notNull(),
    /** The storage's name of the upload in parts; null for a file that was handed over. */
    uploadId: text(),
    partSizeBytes: integer().notNull(),
    fingerprint: text(),
    /** The key of the hand-over that this was adopted from, which is adopted once. */
    handoverKey: text().unique('assets_one_per_handover'),
    failureReason: text().$type<FailureReason>(),
    createdAt: instant().notNull(),
    endedAt: instant(),
    /** When the storage was rid of what a failed or discarded one had left in it. */
    cleanedAt: instant(),
    /** Of an image: what was made of it; null while nobody has looked. */
    picture: jsonb().$type<StoredPicture>(),
  },
  (table) => [
    index('assets_of_owner').on(table.ownerId, table.id),
    index('assets_under_way_of_owner').on(table.ownerId, table.id).where(sql`status = 'uploading'`),
    uniqueIndex('assets_one_under_way_per_file')
      .on(table.ownerId, table.fingerprint)
      .where(sql`status = 'uploading'`),
    index('assets_under_way').on(table.createdAt).where(sql`status = 'uploading'`),
    index('assets_to_picture')
      .on(table.id)
      .where(sql`kind = 'image' and status = 'ready' and picture is null`),
    index('assets_to_clean')
      .on(table.endedAt)
      .where(sql`status in ('failed', 'discarded') and cleaned_at is null`),
    index('assets_to_forget')
      .on(table.endedAt)
      .where(sql`status in ('failed', 'discarded') and cleaned_at is not null`),
  ],
);

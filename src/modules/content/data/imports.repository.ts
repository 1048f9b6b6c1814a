import { and, desc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { CourseImport } from '../domain/course-import';
import type { FileFacts } from '../domain/draft';
import type { CaptionRefusal } from '../domain/refused-files';
import { importAssets, imports, versions } from './content.tables';

export interface ImportAsset {
  readonly key: string;
  /** Null for one that media would not take. */
  readonly facts: FileFacts | null;
  /** Of captions that media would not take: what is wrong in them. */
  readonly captionRefusal?: CaptionRefusal | null;
}

type ImportChanges = Partial<Omit<typeof imports.$inferInsert, 'id' | 'requesterId' | 'createdAt'>>;

/** Imports and what they have made so far. */
@injectable()
export class ImportsRepository {
  async insert(tx: Transaction, values: typeof imports.$inferInsert): Promise<boolean> {
    const rows = await tx.insert(imports).values(values).onConflictDoNothing().returning({ id: imports.id });
    return rows.length > 0;
  }

  async find(reader: Reader, importId: string): Promise<CourseImport | undefined> {
    const [row] = await reader.select().from(imports).where(eq(imports.id, importId));
    return row;
  }

  async lock(tx: Transaction, importId: string): Promise<CourseImport | undefined> {
    const [row] = await tx.select().from(imports).where(eq(imports.id, importId)).for('update');
    return row;
  }

  /** The newest first. */
  async ofRequester(
    reader: Reader,
    options: { requesterId: string; before: string | undefined; limit: number },
  ): Promise<CourseImport[]> {
    const { requesterId, before, limit } = options;
    return reader
      .select()
      .from(imports)
      .where(and(eq(imports.requesterId, requesterId), before ? lt(imports.id, before) : undefined))
      .orderBy(desc(imports.id))
      .limit(limit);
  }

  async countUnderWay(reader: Reader, requesterId: string): Promise<number> {
    return reader.$count(
      imports,
      and(eq(imports.requesterId, requesterId), inArray(imports.status, ['queued', 'running'])),
    );
  }

  /** Saves changes of an import that is under way; false when it has ended meanwhile, or is undone. */
  async saveUnderWay(tx: Transaction, importId: string, changes: ImportChanges): Promise<boolean> {
    const isUnderWay = and(
      eq(imports.id, importId),
      eq(imports.phase, 'importing'),
      inArray(imports.status, ['queued', 'running']),
    );
    const rows = await tx.update(imports).set(changes).where(isUnderWay).returning({ id: imports.id });
    return rows.length > 0;
  }

  /** Counts a try and says that it runs; undefined when it has ended. */
  async startAttempt(tx: Transaction, importId: string): Promise<CourseImport | undefined> {
    const [row] = await tx
      .update(imports)
      .set({ status: 'running', attempts: sql`${imports.attempts} + 1` })
      .where(and(eq(imports.id, importId), inArray(imports.status, ['queued', 'running'])))
      .returning();
    return row;
  }

  async save(tx: Transaction, importId: string, changes: ImportChanges): Promise<void> {
    await tx.update(imports).set(changes).where(eq(imports.id, importId));
  }

  async assetsOf(reader: Reader, importId: string): Promise<Map<string, FileFacts | null>> {
    const { key, facts } = importAssets;
    const rows = await reader
      .select({ key, facts })
      .from(importAssets)
      .where(eq(importAssets.importId, importId));
    return new Map(rows.map((row) => [row.key, row.facts]));
  }

  /** What is wrong in the captions that media would not take. */
  async captionRefusalsOf(reader: Reader, importId: string): Promise<Map<string, CaptionRefusal>> {
    const { key, captionRefusal } = importAssets;
    const rows = await reader
      .select({ key, captionRefusal })
      .from(importAssets)
      .where(and(eq(importAssets.importId, importId), isNotNull(captionRefusal)));
    return new Map(rows.flatMap((row) => (row.captionRefusal ? [[row.key, row.captionRefusal]] : [])));
  }

  async saveAssets(tx: Transaction, importId: string, assets: readonly ImportAsset[]): Promise<void> {
    if (assets.length === 0) return;
    await tx
      .insert(importAssets)
      .values(
        assets.map(({ key, facts, captionRefusal = null }) => ({
          importId,
          key,
          assetId: facts?.assetId ?? null,
          facts,
          captionRefusal,
        })),
      )
      .onConflictDoNothing();
  }

  /** Those of these imports whose course has been published. */
  async published(reader: Reader, importIds: readonly string[]): Promise<Set<string>> {
    if (importIds.length === 0) return new Set();
    const rows = await reader
      .select({ id: imports.id })
      .from(imports)
      .innerJoin(versions, and(eq(versions.courseId, imports.courseId), eq(versions.number, 1)))
      .where(inArray(imports.id, [...importIds]));
    return new Set(rows.map(({ id }) => id));
  }

  /** Those of these imports that still need their archive. */
  async underWay(reader: Reader, importIds: readonly string[]): Promise<Set<string>> {
    if (importIds.length === 0) return new Set();
    const rows = await reader
      .select({ id: imports.id })
      .from(imports)
      .where(and(inArray(imports.id, [...importIds]), inArray(imports.status, ['queued', 'running'])));
    return new Set(rows.map(({ id }) => id));
  }
}

import { and, desc, eq, lt, lte } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { DataExport } from '../domain/data-export';
import { dataExports, exportParts } from './privacy.tables';

export interface ExportPart {
  readonly module: string;
  readonly handoverKey: string;
}

/** Loads and saves archives of personal data. Decides nothing. */
@injectable()
export class DataExportRepository {
  async find(reader: Reader, exportId: string): Promise<DataExport | undefined> {
    const [found] = await reader.select().from(dataExports).where(eq(dataExports.id, exportId));
    return found;
  }

  async lock(tx: Transaction, exportId: string): Promise<DataExport | undefined> {
    const [found] = await tx.select().from(dataExports).where(eq(dataExports.id, exportId)).for('update');
    return found;
  }

  /** The last one that a person has asked for. */
  async lastOf(reader: Reader, personId: string): Promise<DataExport | undefined> {
    const [found] = await reader
      .select()
      .from(dataExports)
      .where(eq(dataExports.personId, personId))
      .orderBy(desc(dataExports.id))
      .limit(1);
    return found;
  }

  /** Those whose archives are in the storage. */
  async withArchiveOf(reader: Reader, personId: string): Promise<DataExport[]> {
    return reader
      .select()
      .from(dataExports)
      .where(and(eq(dataExports.personId, personId), eq(dataExports.status, 'ready')))
      .limit(100);
  }

  /** False when one is under way already. */
  async insert(tx: Transaction, dataExport: DataExport): Promise<boolean> {
    const inserted = await tx
      .insert(dataExports)
      .values(dataExport)
      .onConflictDoNothing()
      .returning({ id: dataExports.id });
    return inserted.length > 0;
  }

  async save(tx: Transaction, dataExport: DataExport): Promise<void> {
    const { id, ...rest } = dataExport;
    await tx.update(dataExports).set(rest).where(eq(dataExports.id, id));
  }

  async addPart(tx: Transaction, exportId: string, part: ExportPart): Promise<void> {
    await tx
      .insert(exportParts)
      .values({ exportId, ...part })
      .onConflictDoNothing();
  }

  async partsOf(reader: Reader, exportId: string): Promise<ExportPart[]> {
    const { module, handoverKey } = exportParts;
    return reader
      .select({ module, handoverKey })
      .from(exportParts)
      .where(eq(exportParts.exportId, exportId))
      .orderBy(module);
  }

  /** Archives whose time is over. */
  async expired(reader: Reader, now: Date, limit: number): Promise<DataExport[]> {
    return reader
      .select()
      .from(dataExports)
      .where(and(eq(dataExports.status, 'ready'), lte(dataExports.expiresAt, now)))
      .limit(limit);
  }

  async giveUpRequestedBefore(tx: Transaction, moment: Date): Promise<void> {
    await tx
      .update(dataExports)
      .set({ status: 'failed' })
      .where(and(eq(dataExports.status, 'collecting'), lt(dataExports.requestedAt, moment)));
  }
}

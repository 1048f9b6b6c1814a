import { and, eq, inArray, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { FileFacts } from '../domain/draft';
import { courseAssets } from './content.tables';

/** The files that a course may show. A file of somebody else's never gets in here, so it is never signed for a reader. */
@injectable()
export class CourseAssetsRepository {
  async save(tx: Transaction, courseId: string, files: readonly FileFacts[]): Promise<void> {
    if (files.length === 0) return;
    await tx
      .insert(courseAssets)
      .values(files.map((facts) => ({ courseId, assetId: facts.assetId, facts })))
      .onConflictDoUpdate({
        target: [courseAssets.courseId, courseAssets.assetId],
        set: { facts: sql`excluded.facts` },
      });
  }

  async of(reader: Reader, courseId: string): Promise<Map<string, FileFacts>> {
    return toMap(
      await reader
        .select({ facts: courseAssets.facts })
        .from(courseAssets)
        .where(eq(courseAssets.courseId, courseId)),
    );
  }

  /** Those of these that belong to the course. */
  async among(
    reader: Reader,
    courseId: string,
    assetIds: readonly string[],
  ): Promise<Map<string, FileFacts>> {
    if (assetIds.length === 0) return new Map();
    const isAmong = and(eq(courseAssets.courseId, courseId), inArray(courseAssets.assetId, [...assetIds]));
    return toMap(await reader.select({ facts: courseAssets.facts }).from(courseAssets).where(isAmong));
  }
}

function toMap(rows: readonly { facts: FileFacts }[]): Map<string, FileFacts> {
  return new Map(rows.map(({ facts }) => [facts.assetId, facts]));
}

import { and, inArray } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { questionPictures } from './bank.tables';

/** The pictures that questions of a course may show. One of somebody else's never gets in here, so none is shown to a learner. */
@injectable()
export class PicturesRepository {
  async save(tx: Transaction, picture: { courseId: string; assetId: string }): Promise<void> {
    await tx.insert(questionPictures).values(picture).onConflictDoNothing();
  }

  /** Those of these that belong to one of the courses, by course. */
  async among(
    reader: Reader,
    courseIds: readonly string[],
    assetIds: readonly string[],
  ): Promise<Map<string, Set<string>>> {
    const found = new Map<string, Set<string>>();
    if (courseIds.length === 0 || assetIds.length === 0) return found;
    const rows = await reader
      .select()
      .from(questionPictures)
      .where(
        and(
          inArray(questionPictures.courseId, [...courseIds]),
          inArray(questionPictures.assetId, [...assetIds]),
        ),
      );
    for (const { courseId, assetId } of rows)
      found.set(courseId, (found.get(courseId) ?? new Set()).add(assetId));
    return found;
  }
}

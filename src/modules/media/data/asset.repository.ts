import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Asset } from '../domain/asset';
import { handedInPurposes } from '../domain/handed-in';
import type { StoredPicture } from '../domain/picture';
import { assets } from './media.tables';

/** The files that a person has handed in. */
export function isHandedInBy(personId: string) {
  return and(eq(assets.ownerId, personId), isHandedIn);
}

export const isHandedIn = inArray(sql`${assets.purpose}->>'kind'`, [...handedInPurposes]);

const isOver = sql`${assets.status} in ('failed', 'discarded')`;

/** Loads and saves assets. Decides nothing. */
@injectable()
export class AssetRepository {
  async find(reader: Reader, assetId: string): Promise<Asset | undefined> {
    const [asset] = await reader.select().from(assets).where(eq(assets.id, assetId));
    return asset;
  }

  async findMany(reader: Reader, assetIds: readonly string[]): Promise<Asset[]> {
    if (assetIds.length === 0) return [];
    return reader
      .select()
      .from(assets)
      .where(inArray(assets.id, [...assetIds]));
  }

  /** The asset, locked until the transaction ends. */
  async lock(tx: Transaction, assetId: string): Promise<Asset | undefined> {
    const [asset] = await tx.select().from(assets).where(eq(assets.id, assetId)).for('update');
    return asset;
  }

  /** The newest first; those that came to nothing are left out. */
  async ofOwner(
    reader: Reader,
    options: { ownerId: string; before: string | undefined; limit: number },
  ): Promise<Asset[]> {
    const { ownerId, before, limit } = options;
    return reader
      .select()
      .from(assets)
      .where(
        and(
          eq(assets.ownerId, ownerId),
          inArray(assets.status, ['uploading', 'ready']),
          before === undefined ? undefined : lt(assets.id, before),
        ),
      )
      .orderBy(desc(assets.id))
      .limit(limit);
  }

  /** One's uploads under way, the newest first. */
  async underWayOf(
    reader: Reader,
    options: { ownerId: string; before: string | undefined; limit: number },
  ): Promise<Asset[]> {
    const { ownerId, before, limit } = options;
    const isUnderWay = and(eq(assets.ownerId, ownerId), eq(assets.status, 'uploading'));
    return reader
      .select()
      .from(assets)
      .where(and(isUnderWay, before === undefined ? undefined : lt(assets.id, before)))
      .orderBy(desc(assets.id))
      .limit(limit);
  }

  /** The upload under way of the same file, if its owner has begun one. */
  async findUnderWay(
    reader: Reader,
    upload: { ownerId: string; fingerprint: string },
  ): Promise<Asset | undefined> {
    const isIts = and(
      eq(assets.ownerId, upload.ownerId),
      eq(assets.fingerprint, upload.fingerprint),
      eq(assets.status, 'uploading'),
    );
    const [asset] = await reader.select().from(assets).where(isIts);
    return asset;
  }

  /** Whether it is this one that was begun, and not another upload of the same file. */
  async insert(tx: Transaction, asset: Asset): Promise<boolean> {
    const inserted = await tx.insert(assets).values(asset).onConflictDoNothing().returning({ id: assets.id });
    return inserted.length > 0;
  }

  /** The asset that a hand-over has become already. */
  async findAdopted(reader: Reader, handoverKey: string): Promise<Asset | undefined> {
    const isAdopted = and(eq(assets.handoverKey, handoverKey), eq(assets.status, 'ready'));
    const [asset] = await reader.select().from(assets).where(isAdopted);
    return asset;
  }

  /** The asset that is made of a hand-over: this one, unless another was first. */
  async insertForHandover(tx: Transaction, asset: Asset & { readonly handoverKey: string }): Promise<Asset> {
    await tx.insert(assets).values(asset).onConflictDoNothing({ target: assets.handoverKey });
    const [kept] = await tx.select().from(assets).where(eq(assets.handoverKey, asset.handoverKey));
    return kept ?? asset;
  }

  async save(tx: Transaction, asset: Asset): Promise<void> {
    const { status, kind, fileName, contentType, sizeBytes, objectKey } = asset;
    const { handoverKey, failureReason, endedAt } = asset;
    await tx
      .update(assets)
      .set({
        status,
        kind,
        fileName,
        contentType,
        sizeBytes,
        objectKey,
        handoverKey,
        failureReason,
        endedAt,
      })
      .where(eq(assets.id, asset.id));
  }

  /** What someone has handed in and the storage may still have, at any stage. */
  async handedInBy(reader: Reader, personId: string, limit: number): Promise<Asset[]> {
    return reader
      .select()
      .from(assets)
      .where(and(isHandedInBy(personId), isNull(assets.cleanedAt)))
      .orderBy(asc(assets.id))
      .limit(limit);
  }

  /** Images that nobody has made into pictures, the oldest first. */
  async withoutPicture(reader: Reader, limit: number): Promise<Asset[]> {
    return reader
      .select()
      .from(assets)
      .where(sql`${assets.kind} = 'image' and ${assets.status} = 'ready' and ${assets.picture} is null`)
      .orderBy(asc(assets.id))
      .limit(limit);
  }

  async savePicture(tx: Transaction, assetId: string, picture: StoredPicture): Promise<void> {
    await tx.update(assets).set({ picture }).where(eq(assets.id, assetId));
  }

  async markDiscarded(tx: Transaction, assetIds: readonly string[], now: Date): Promise<number> {
    if (assetIds.length === 0) return 0;
    const discarded = await tx
      .update(assets)
      .set({ status: 'discarded', handoverKey: null, endedAt: now })
      .where(and(inArray(assets.id, [...assetIds]), ne(assets.status, 'discarded')))
      .returning({ id: assets.id });
    return discarded.length;
  }

  /** Gives up what has not come since `before`, at most `limit` at a time. */
  async expire(tx: Transaction, before: Date, options: { now: Date; limit: number }): Promise<number> {
    const due = tx
      .select({ id: assets.id })
      .from(assets)
      .where(and(eq(assets.status, 'uploading'), lt(assets.createdAt, before)))
      .limit(options.limit)
      .for('update', { skipLocked: true });
    const expired = await tx
      .update(assets)
      .set({ status: 'failed', failureReason: 'expired', handoverKey: null, endedAt: options.now })
      .where(inArray(assets.id, due))
      .returning({ id: assets.id });
    return expired.length;
  }

  /** What is over and may still lie in the storage, the oldest first. */
  async uncleaned(reader: Reader, limit: number): Promise<Asset[]> {
    return reader
      .select()
      .from(assets)
      .where(and(isOver, isNull(assets.cleanedAt)))
      .orderBy(asc(assets.endedAt))
      .limit(limit);
  }

  async markCleaned(tx: Transaction, assetIds: readonly string[], now: Date): Promise<void> {
    if (assetIds.length === 0) return;
    await tx
      .update(assets)
      .set({ cleanedAt: now })
      .where(inArray(assets.id, [...assetIds]));
  }

  /** Forgets what came to nothing before then. */
  async forget(tx: Transaction, before: Date): Promise<void> {
    await tx.delete(assets).where(and(isOver, isNotNull(assets.cleanedAt), lt(assets.endedAt, before)));
  }
}

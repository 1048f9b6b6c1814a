import type { z } from 'zod';
import type { SignedDownload } from '../../../platform/storage/object-storage';
import type { Asset } from '../domain/asset';
import { pictureOf } from '../domain/picture';
import { countParts } from '../domain/upload-parts';
import type { Asset as AssetSummary, Picture } from '../media.contract';
import type { ArrivedPart } from '../queries/arrived-parts';
import type { AssetView, UnfinishedUpload, UploadView } from './media.schemas';

/** An asset as its owner reads it. */
export function presentAsset(asset: Asset, download: SignedDownload | undefined): z.input<typeof AssetView> {
  return {
    ...summarizeAsset(asset),
    purpose: asset.purpose,
    createdAt: asset.createdAt.toISOString(),
    url: download?.url ?? null,
    urlExpiresAt: download?.expiresAt.toISOString() ?? null,
  };
}

/** Where anyone finds a cover; null for what is no cover, or is not made yet. */
export function publicCover({
  id,
  purpose,
  picture,
}: Pick<Asset, 'id' | 'purpose' | 'picture'>): Picture | null {
  if (purpose?.kind !== 'course_cover' || !picture) return null;
  return pictureOf(picture, ({ name }) => `/api/v1/media/covers/${id}/${name}`);
}

/** An asset as other modules know it. */
export function summarizeAsset(asset: Asset): AssetSummary {
  const { id, ownerId, kind, status, fileName, contentType, sizeBytes, purpose } = asset;
  return {
    assetId: id,
    ownerId,
    kind,
    // Nobody finds one that is discarded, except who holds it already while it goes.
    status: status === 'discarded' ? 'failed' : status,
    fileName,
    contentType,
    sizeBytes,
    purpose,
  };
}

export function presentUnfinished(asset: Asset): z.input<typeof UnfinishedUpload> {
  const { id, fileName, sizeBytes, purpose, createdAt } = asset;
  return { assetId: id, fileName, sizeBytes, purpose, createdAt: createdAt.toISOString() };
}

export function presentUpload(asset: Asset, parts: readonly ArrivedPart[]): z.input<typeof UploadView> {
  const { assetId, status, fileName, sizeBytes } = summarizeAsset(asset);
  return {
    assetId,
    status,
    fileName,
    sizeBytes,
    partSizeBytes: asset.partSizeBytes,
    partCount: countParts(asset),
    parts: parts.map(({ etag: _, ...part }) => part),
  };
}

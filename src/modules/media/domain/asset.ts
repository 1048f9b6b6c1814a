import type { AssetKind, AssetPurpose } from '../media.contract';
import { nameFitting } from './file-name';
import type { StoredPicture } from './picture';

/** `discarded`: cancelled or taken back; it is gone for everybody and waits only for its bytes to be removed. */
export type AssetStatus = 'uploading' | 'ready' | 'failed' | 'discarded';

/** `refused`: the bytes are of a kind that is not taken; `expired`: they did not come in time; `broken`: unusable. */
export type FailureReason = 'refused' | 'expired' | 'broken';

export interface Asset {
  readonly id: string;
  readonly ownerId: string;
  readonly status: AssetStatus;
  readonly kind: AssetKind;
  readonly fileName: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly purpose: AssetPurpose | null;
  readonly objectKey: string;
  readonly uploadId: string | null;
  readonly partSizeBytes: number;
  /** By which the same file is recognised when it is brought again; null where the sender told nothing. */
  readonly fingerprint: string | null;
  readonly handoverKey: string | null;
  readonly failureReason: FailureReason | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly cleanedAt: Date | null;
  readonly picture: StoredPicture | null;
}

/** A file whose bytes are still to come. */
export function startAsset(input: {
  id: string;
  ownerId: string;
  fileName: string;
  contentType: string;
  kind: AssetKind;
  sizeBytes: number;
  partSizeBytes: number;
  purpose?: AssetPurpose | undefined;
  uploadId?: string;
  fingerprint?: string | null;
  handoverKey?: string;
  now: Date;
}): Asset {
  const { now, purpose, uploadId, fingerprint, handoverKey, ...facts } = input;
  return {
    ...facts,
    status: 'uploading',
    purpose: purpose ?? null,
    objectKey: objectKeyOf(input.id),
    uploadId: uploadId ?? null,
    fingerprint: fingerprint ?? null,
    handoverKey: handoverKey ?? null,
    failureReason: null,
    createdAt: now,
    endedAt: null,
    cleanedAt: null,
    picture: null,
  };
}

/** Never the name that a person gave the file: two of them may be the same, and none is safe in a path. */
export function objectKeyOf(assetId: string): string {
  return `assets/${assetId}`;
}

/** Its bytes are there, and this is what they are. */
export function finishAsset(
  asset: Asset,
  /** With `objectKey`, what was made of its bytes is kept in their place. */
  found: { kind: AssetKind; contentType: string; sizeBytes: number; objectKey?: string; now: Date },
): Asset {
  const { now, ...facts } = found;
  const fileName = nameFitting(asset.fileName, found.contentType);
  return { ...asset, ...facts, fileName, status: 'ready', endedAt: now };
}

export function failAsset(asset: Asset, reason: FailureReason, now: Date): Asset {
  return { ...asset, status: 'failed', failureReason: reason, endedAt: now };
}

/** Frees the hand-over's key, so that another import may bring the same file again. */
export function discardAsset(asset: Asset, now: Date): Asset {
  return { ...asset, status: 'discarded', handoverKey: null, endedAt: now };
}

import { z } from 'zod';
import { text } from '../../../platform/http/schemas';
import { AssetKind, AssetPurpose } from '../media.contract';

export const fileName = text(255, 1).trim().min(1);
/** As browsers give it: a media type, or nothing where they know none. */
export const declaredType = text(200);

export const StartUploadRequest = z
  .strictObject({
    fileName,
    sizeBytes: z.int().min(1),
    contentType: declaredType.meta({
      description: 'What the browser takes it for. The bytes decide; what contradicts them is refused.',
    }),
    purpose: AssetPurpose.optional(),
  })
  .meta({ id: 'StartUploadRequest' });

const partNumber = z.int().min(1).max(10_000);

export const SignPartsRequest = z
  .strictObject({ partNumbers: z.array(partNumber).min(1).max(100) })
  .meta({ id: 'SignPartsRequest' });

export const CompleteUploadRequest = z
  .strictObject({
    parts: z
      .array(z.strictObject({ partNumber, etag: text(200, 1) }))
      .min(1)
      .max(10_000),
  })
  .meta({ id: 'CompleteUploadRequest' });

export const SignedPart = z
  .object({
    partNumber: z.int(),
    method: z.literal('PUT'),
    /** Absolute, or beginning with `/` when it is on this site. */
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    sizeBytes: z.int(),
  })
  .meta({
    id: 'SignedPart',
    description: 'Send exactly these bytes; keep the `ETag` of the answer for `complete`.',
  });

export const SignedPartsView = z
  .object({ parts: z.array(SignedPart), expiresAt: z.iso.datetime() })
  .meta({ id: 'SignedParts' });

export const StartedUpload = SignedPartsView.extend({
  assetId: z.uuid(),
  partSizeBytes: z.int(),
  partCount: z.int(),
}).meta({
  id: 'StartedUpload',
  description: 'The addresses of the first parts; ask for those of the others when their turn comes.',
});

export const UploadView = z
  .object({
    assetId: z.uuid(),
    status: z.enum(['uploading', 'ready', 'failed']),
    fileName: z.string(),
    sizeBytes: z.int(),
    partSizeBytes: z.int(),
    partCount: z.int(),
    parts: z.array(z.object({ partNumber: z.int(), etag: z.string(), sizeBytes: z.int() })),
  })
  .meta({ id: 'Upload', description: '`parts` are those that have arrived; empty once the upload is over.' });

export const AssetView = z
  .object({
    assetId: z.uuid(),
    ownerId: z.uuid(),
    kind: AssetKind,
    status: z.enum(['uploading', 'ready', 'failed']),
    fileName: z.string(),
    contentType: z.string(),
    sizeBytes: z.int(),
    purpose: AssetPurpose.nullable(),
    createdAt: z.iso.datetime(),
    /** Where its bytes are for a while; `null` until it is ready. */
    url: z.string().nullable(),
    urlExpiresAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Asset' });

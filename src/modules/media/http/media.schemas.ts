import { z } from 'zod';
import { AssetKind, AssetPurpose, CoursePurpose, FileToUpload, sha256, Upload } from '../media.contract';

export { Upload as UploadView };

export const StartUploadRequest = FileToUpload.extend({ purpose: CoursePurpose.optional() }).meta({
  id: 'StartUploadRequest',
});

const partNumber = z.int().min(1).max(10_000);

export const SignPartsRequest = z
  .strictObject({ parts: z.array(z.strictObject({ partNumber, sha256 })).min(1).max(100) })
  .meta({ id: 'SignPartsRequest' });

export const CompleteUploadRequest = z
  .strictObject({
    checksum: z
      .string()
      .regex(/^[A-Za-z0-9+/]{43}=-[1-9][0-9]{0,4}$/, 'is no checksum of parts')
      .meta({
        description:
          'Of the whole, as Amazon S3 composes it: the SHA-256 of the SHA-256 of all parts one after the other, in base64, a hyphen, and how many parts there are.',
      }),
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
    description: 'Send exactly these bytes; what is not as its checksum promised is refused.',
  });

export const SignedPartsView = z
  .object({ parts: z.array(SignedPart), expiresAt: z.iso.datetime() })
  .meta({ id: 'SignedParts' });

export const UnfinishedUpload = z
  .object({
    assetId: z.uuid(),
    fileName: z.string(),
    sizeBytes: z.int(),
    purpose: AssetPurpose.nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'UnfinishedUpload' });

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

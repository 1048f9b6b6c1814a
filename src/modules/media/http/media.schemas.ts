import { z } from 'zod';
import { text } from '../../../platform/http/schemas';
import { AssetKind, AssetPurpose } from '../media.contract';

export const fileName = text(255, 1).trim().min(1);
/** As browsers give it: a media type, or nothing where they know none. */
export const declaredType = text(200);

/** In base64. */
const sha256 = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/, 'is no SHA-256 in base64');

export const StartUploadRequest = z
  .strictObject({
    fileName,
    sizeBytes: z.int().min(1),
    contentType: declaredType.meta({
      description: 'What the browser takes it for. The bytes decide; what contradicts them is refused.',
    }),
    purpose: AssetPurpose.optional(),
    recognisedBy: z
      .strictObject({
        /** As the browser tells it, in milliseconds since 1970. */
        lastModified: z.int().min(0),
        headSha256: sha256.meta({
          description: 'Of the first MiB of the file, or of all of it if it is smaller.',
        }),
      })
      .optional()
      .meta({
        description:
          'With it, an upload of the same file for the same purpose that was interrupted is gone on with.',
      }),
  })
  .meta({ id: 'StartUploadRequest' });

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

const ArrivedPart = z.object({
  partNumber: z.int(),
  sizeBytes: z.int(),
  sha256: z.string().meta({ description: 'Of its bytes, in base64.' }),
});

export const UploadView = z
  .object({
    assetId: z.uuid(),
    status: z.enum(['uploading', 'ready', 'failed']),
    fileName: z.string(),
    sizeBytes: z.int(),
    partSizeBytes: z.int(),
    partCount: z.int(),
    parts: z.array(ArrivedPart),
  })
  .meta({ id: 'Upload', description: '`parts` are those that have arrived; empty once the upload is over.' });

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

import { z } from 'zod';
import { type ApiOf, apiToken, command, defineApi, query } from '../../platform/contract/define-api';
import { defineEvent } from '../../platform/contract/define-event';
import { text } from '../../platform/http/schemas';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';

export const AssetKind = z.enum(['image', 'video', 'audio', 'captions', 'document', 'archive', 'other']);
export type AssetKind = z.infer<typeof AssetKind>;

/** What a file of a course is for, told by whoever uploads it; its module attaches it when `content.uploaded` says so. */
export const CoursePurpose = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lesson'), lessonId: z.uuid() }),
  z.object({ kind: z.literal('lesson_captions'), lessonId: z.uuid() }),
  z.object({ kind: z.literal('article_image'), courseId: z.uuid() }),
  z.object({ kind: z.literal('course_cover'), courseId: z.uuid() }),
  z.object({ kind: z.literal('question_picture'), courseId: z.uuid() }),
]);

/**
 * What an upload is for. Learners hand files in for the purposes that are no course's: a module begins such an upload for them by
 * `startUpload`, once it knows that they may.
 */
export const AssetPurpose = z.discriminatedUnion('kind', [
  ...CoursePurpose.options,
  z.object({ kind: z.literal('answer_file'), attemptId: z.uuid(), questionId: z.uuid() }),
]);
export type AssetPurpose = z.infer<typeof AssetPurpose>;

/** In base64. */
export const sha256 = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/, 'is no SHA-256 in base64');

/** A file that is about to be sent, as a browser knows it. */
export const FileToUpload = z.strictObject({
  fileName: text(255, 1).trim().min(1),
  sizeBytes: z.int().min(1),
  contentType: text(200).meta({
    description: 'What the browser takes it for. The bytes decide; what contradicts them is refused.',
  }),
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
});
export type FileToUpload = z.infer<typeof FileToUpload>;

/** An upload under way: its owner sends the parts and completes it at the routes of media. */
export const Upload = z
  .object({
    assetId: z.uuid(),
    status: z.enum(['uploading', 'ready', 'failed']),
    fileName: z.string(),
    sizeBytes: z.int(),
    partSizeBytes: z.int(),
    partCount: z.int(),
    parts: z.array(z.object({ partNumber: z.int(), sizeBytes: z.int(), sha256: z.string() })),
  })
  .meta({ id: 'Upload', description: '`parts` are those that have arrived; empty once the upload is over.' });
export type Upload = z.infer<typeof Upload>;

/** A picture in several widths, for `srcset`, and a fallback for browsers without WebP. Addresses begin with `/` when on this site. */
export const Picture = z
  .object({
    url: z.string().meta({ description: 'The fallback, in JPEG or PNG.' }),
    /** In pixels, of the picture as it is shown. */
    width: z.int().min(1),
    height: z.int().min(1),
    sources: z.array(z.object({ url: z.string(), width: z.int().min(1) })).meta({
      description: 'In WebP, from the narrowest to the widest.',
    }),
  })
  .meta({ id: 'Picture' });
export type Picture = z.infer<typeof Picture>;

export const Asset = z.object({
  assetId: z.uuid(),
  ownerId: z.uuid(),
  kind: AssetKind,
  status: z.enum(['uploading', 'ready', 'failed']),
  fileName: z.string(),
  contentType: z.string(),
  sizeBytes: z.int(),
  /** Absent in events from before files told it. */
  purpose: AssetPurpose.nullable().default(null),
});
export type Asset = z.infer<typeof Asset>;

export const mediaApi = defineApi('media', {
  /** Those that exist, in no order. */
  getAssets: query({
    input: z.object({ assetIds: z.array(z.uuid()).max(200) }),
    output: z.object({ assets: z.array(Asset) }),
  }),
  /** Short-lived addresses that serve the assets' bytes. Whoever asks has checked that the reader may see them. */
  signDownloads: query({
    input: z.object({
      assetIds: z.array(z.uuid()).max(200),
      disposition: z.enum(['inline', 'attachment']),
    }),
    output: z.object({
      downloads: z.array(
        z.object({
          assetId: z.uuid(),
          url: z.string(),
          expiresAt: z.iso.datetime(),
          /** Of an image that has been made into several widths. */
          picture: Picture.nullable(),
        }),
      ),
    }),
  }),
  /** Begins an upload, or goes on with one, for a learner who hands something in. Whoever asks has checked that she may. */
  startUpload: command({
    input: FileToUpload.extend({ ownerId: z.uuid(), purpose: AssetPurpose }),
    output: Upload,
    errors: ['media.too_large', 'media.type_refused', 'media.upload_ended'],
    timeoutMilliseconds: 10_000,
  }),
  /** Makes an asset of a file that lies in the hand-over storage, as an import leaves it there. */
  adoptFile: command({
    input: z.object({
      handoverKey: z.string().max(300),
      fileName: z.string().min(1).max(255),
      ownerId: z.uuid(),
    }),
    output: Asset,
    errors: ['media.type_refused', 'media.handover_missing', 'media.too_large'],
    timeoutMilliseconds: 10_000,
  }),
  /** Takes back what an import could not finish. */
  discardAssets: command({
    input: z.object({ assetIds: z.array(z.uuid()).max(1_000) }),
    output: z.object({ discarded: z.int() }),
  }),
});
export type MediaApi = ApiOf<typeof mediaApi>;
export const MediaApi = apiToken<MediaApi>(mediaApi);

const stream = (event: { assetId: string }) => `asset/${event.assetId}`;

/** An upload is complete, and its bytes are what they claim to be. */
export const contentUploaded = defineEvent('content.uploaded', {
  version: 1,
  stream,
  payload: Asset.omit({ status: true }),
});

export const mediaProcessed = defineEvent('media.processed', {
  version: 1,
  stream,
  payload: z.object({
    assetId: z.uuid(),
    ownerId: z.uuid(),
    fileName: z.string(),
    /** Absent in events from before pictures had widths. */
    purpose: AssetPurpose.nullable().default(null),
    /** Of a course cover: at addresses that anyone may read, for good. */
    cover: Picture.nullable().default(null),
  }),
});

export const mediaFailed = defineEvent('media.failed', {
  version: 1,
  stream,
  payload: z.object({ assetId: z.uuid(), ownerId: z.uuid(), fileName: z.string(), reason: z.string() }),
});

/** How media answers when somebody asks for her data, or to be forgotten. */
export const mediaPersonalDataAnswers = definePersonalDataAnswers('media');

import { z } from 'zod';
import { type ApiOf, apiToken, command, defineApi, query } from '../../platform/contract/define-api';
import { defineEvent } from '../../platform/contract/define-event';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';

export const AssetKind = z.enum(['image', 'video', 'audio', 'captions', 'document', 'archive', 'other']);
export type AssetKind = z.infer<typeof AssetKind>;

/** What an upload is for, told by whoever starts it; its module attaches it when `content.uploaded` says so. */
export const AssetPurpose = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lesson'), lessonId: z.uuid() }),
  z.object({ kind: z.literal('lesson_captions'), lessonId: z.uuid() }),
  z.object({ kind: z.literal('article_image'), courseId: z.uuid() }),
  z.object({ kind: z.literal('course_cover'), courseId: z.uuid() }),
]);
export type AssetPurpose = z.infer<typeof AssetPurpose>;

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
  payload: Asset.omit({ status: true }).extend({ purpose: AssetPurpose.nullable() }),
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

import { z } from 'zod';
import { anyOf, everyone, signedIn } from '../../../platform/http/access';
import { binary, reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { CancelUpload } from '../commands/cancel-upload';
import { CompleteUpload } from '../commands/complete-upload';
import { StartUpload } from '../commands/start-upload';
import { mediaErrors } from '../media.errors';
import { GetAsset } from '../queries/get-asset';
import { GetUpload } from '../queries/get-upload';
import { ListMyAssets } from '../queries/list-my-assets';
import { ListUnfinishedUploads } from '../queries/list-unfinished-uploads';
import { ReadCover } from '../queries/read-cover';
import { SignParts } from '../queries/sign-parts';
import {
  AssetView,
  CompleteUploadRequest,
  SignedPartsView,
  SignPartsRequest,
  StartUploadRequest,
  UnfinishedUpload,
  UploadView,
} from './media.schemas';

const uploaders = anyOf('instructor', 'admin');
const ofAsset = z.object({ assetId: z.uuid() });

export const mediaRoutes = [
  route({
    method: 'post',
    path: '/media/uploads',
    summary: 'Begin an upload',
    description:
      'Ask where to send each part, straight to the storage, with its checksum. Parts may be sent in any order, several at once, and again. One that was interrupted answers with the parts that have arrived.',
    access: uploaders,
    body: StartUploadRequest,
    answers: { 201: UploadView },
    errors: [mediaErrors.tooLarge, mediaErrors.typeRefused],
    limit: { requests: 600, perSeconds: 3_600 },
    use: StartUpload,
    answer: (start, { principal, body }) => start.execute({ uploader: principal, ...body }),
  }),
  route({
    method: 'get',
    path: '/media/uploads',
    summary: 'List one’s uploads that are not finished',
    access: uploaders,
    query: page,
    answers: { 200: listOf(UnfinishedUpload) },
    use: ListUnfinishedUploads,
    answer: (list, { principal, query }) => list.execute({ uploader: principal, page: query }),
  }),
  route({
    method: 'get',
    path: '/media/uploads/:assetId',
    summary: 'Read how far an upload has come',
    access: signedIn,
    params: ofAsset,
    answers: { 200: UploadView },
    errors: [mediaErrors.uploadNotFound],
    use: GetUpload,
    answer: (get, { principal, params }) => get.execute({ uploader: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/media/uploads/:assetId/parts',
    summary: 'Ask where to send parts',
    access: signedIn,
    params: ofAsset,
    body: SignPartsRequest,
    answers: { 200: SignedPartsView },
    errors: [mediaErrors.uploadNotFound, mediaErrors.uploadEnded, mediaErrors.unknownParts],
    idempotency: 'none',
    use: SignParts,
    answer: (sign, { principal, params, body }) => sign.execute({ uploader: principal, ...params, ...body }),
  }),
  route({
    method: 'post',
    path: '/media/uploads/:assetId/complete',
    summary: 'Complete an upload',
    description:
      'Puts the parts that have arrived together, if they are what the checksum says, and looks at what they are. Repeating it answers the same.',
    access: signedIn,
    params: ofAsset,
    body: CompleteUploadRequest,
    answers: { 200: AssetView },
    errors: [
      mediaErrors.uploadNotFound,
      mediaErrors.uploadEnded,
      mediaErrors.partsMissing,
      mediaErrors.checksumMismatch,
      mediaErrors.typeRefused,
      mediaErrors.captionsInvalid,
      mediaErrors.tooLarge,
    ],
    idempotency: 'none',
    use: CompleteUpload,
    answer: (complete, { principal, params, body }) =>
      complete.execute({ uploader: principal, ...params, ...body }),
  }),
  route({
    method: 'delete',
    path: '/media/uploads/:assetId',
    summary: 'Cancel an upload',
    access: signedIn,
    params: ofAsset,
    answers: { 204: null },
    errors: [mediaErrors.uploadNotFound, mediaErrors.alreadyComplete],
    use: CancelUpload,
    answer: async (cancel, { principal, params }) =>
      reply(204, await cancel.execute({ uploader: principal, ...params })),
  }),
  route({
    method: 'get',
    path: '/media/assets',
    summary: 'List one’s own files',
    access: signedIn,
    query: page,
    answers: { 200: listOf(AssetView) },
    use: ListMyAssets,
    answer: (list, { principal, query }) => list.execute({ owner: principal, page: query }),
  }),
  route({
    method: 'get',
    path: '/media/assets/:assetId',
    summary: 'Read a file’s facts, and where its bytes are',
    access: signedIn,
    params: ofAsset,
    answers: { 200: AssetView },
    errors: [mediaErrors.assetNotFound],
    use: GetAsset,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/media/covers/:assetId/:name',
    summary: 'Read a course cover in one of its widths',
    description: 'For anyone. What an address gives never changes: a new cover has new addresses.',
    access: everyone,
    params: ofAsset.extend({ name: z.string().regex(/^(\d{1,4}\.webp|fallback\.(jpg|png))$/) }),
    answers: { 200: binary('image/webp', 'The cover; the fallback is a JPEG or a PNG.') },
    errors: [mediaErrors.assetNotFound],
    cacheControl: 'public, max-age=31536000, immutable',
    use: ReadCover,
    answer: async (read, { params }) => {
      const { body, contentType, sizeBytes } = await read.execute(params);
      return reply(200, body)
        .header('Content-Type', contentType)
        .header('Content-Length', String(sizeBytes))
        .header('X-Content-Type-Options', 'nosniff');
    },
  }),
];

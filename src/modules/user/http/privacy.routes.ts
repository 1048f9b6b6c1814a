import { z } from 'zod';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { anyOf, signedIn } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { CancelErasure } from '../commands/cancel-erasure';
import { RequestDataExport } from '../commands/request-data-export';
import { RequestErasure } from '../commands/request-erasure';
import { GetExportDownload } from '../queries/get-export-download';
import { GetMyPrivacy } from '../queries/get-my-privacy';
import { ListErasures } from '../queries/list-erasures';
import { userErrors } from '../user.errors';
import {
  ArchiveDownload,
  DataExportView,
  ErasureList,
  ErasureView,
  IdentityProof,
  ListErasuresQuery,
  PrivacyView,
} from './privacy.schemas';

const seldom = { requests: 10, perSeconds: 60 } as const;
const smallBody = 10_000;

export const privacyRoutes = [
  route({
    method: 'get',
    path: '/users/me/privacy',
    summary: 'Show what one has asked for of the data held of one',
    access: signedIn,
    answers: { 200: PrivacyView },
    use: GetMyPrivacy,
    answer: (get, { principal }) => get.execute({ owner: principal }),
  }),
  route({
    method: 'post',
    path: '/users/me/data-exports',
    summary: 'Ask for an archive of all that is held of one',
    description:
      'For the password, and a code where a second factor is on. A mail says when it can be fetched.',
    access: signedIn,
    body: IdentityProof,
    bodyLimitBytes: smallBody,
    answers: { 202: DataExportView },
    errors: [userErrors.exportUnderWay, platformErrors.unavailable],
    limit: seldom,
    // There is one under way at a time; and of a password nothing is kept, not even a hash.
    idempotency: 'none',
    use: RequestDataExport,
    answer: (ask, { principal, body, address }) => ask.execute({ owner: principal, proof: body, address }),
  }),
  route({
    method: 'get',
    path: '/users/me/data-exports/:exportId/download',
    summary: 'Get the address of an archive, which holds for some minutes',
    access: signedIn,
    params: z.object({ exportId: z.uuid() }),
    answers: { 200: ArchiveDownload },
    errors: [userErrors.exportNotFound],
    use: GetExportDownload,
    answer: (get, { principal, params }) => get.execute({ owner: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/users/me/erasure',
    summary: 'Ask to be forgotten',
    description: 'For the password, and a code where a second factor is on. It begins after 14 days.',
    access: signedIn,
    body: IdentityProof,
    bodyLimitBytes: smallBody,
    answers: { 202: ErasureView },
    errors: [userErrors.rolesToHandOver, userErrors.erasureScheduled, platformErrors.unavailable],
    limit: seldom,
    idempotency: 'none',
    use: RequestErasure,
    answer: (ask, { principal, body, address }) => ask.execute({ owner: principal, proof: body, address }),
  }),
  route({
    method: 'delete',
    path: '/users/me/erasure',
    summary: 'Stay after all',
    access: signedIn,
    answers: { 204: null },
    errors: [userErrors.noErasure, userErrors.erasureBegun],
    use: CancelErasure,
    answer: (cancel, { principal }) => cancel.execute({ owner: principal }),
  }),
  route({
    method: 'get',
    path: '/admin/erasures',
    summary: 'List who is to be forgotten, and which modules are still due',
    access: anyOf('admin'),
    query: ListErasuresQuery,
    answers: { 200: ErasureList },
    errors: [platformErrors.invalidCursor],
    use: ListErasures,
    answer: (list, { query }) => list.execute(query),
  }),
];

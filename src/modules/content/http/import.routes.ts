import { z } from 'zod';
import { anyOf, signedIn } from '../../../platform/http/access';
import { route, type UploadedFile } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { StartImport } from '../commands/start-import';
import { contentErrors } from '../content.errors';
import { defaultArchiveLimits } from '../import/archive-limits';
import { GetImport } from '../queries/get-import';
import { ListImports } from '../queries/list-imports';
import { ImportAccepted, ImportListItem, ImportView } from './content.schemas';

export const importRoutes = [
  route({
    method: 'post',
    path: '/imports',
    summary: 'Import a course',
    description:
      'Takes a ZIP archive of an mdBook or of a Stoa course folder, at most 200 MiB. The archive is checked as a whole ' +
      'before anything is made of it; how that goes is told by the import.',
    access: anyOf('instructor', 'admin'),
    upload: { field: 'file', maximumBytes: defaultArchiveLimits.archiveBytes },
    answers: { 202: ImportAccepted },
    errors: [contentErrors.tooManyImports],
    limit: { requests: 30, perSeconds: 3_600, by: 'person' },
    use: StartImport,
    answer: (start, { principal, file }) =>
      // The platform refuses a form without its file.
      start.execute({ requester: principal, file: file as UploadedFile }),
  }),
  route({
    method: 'get',
    path: '/imports',
    summary: "List one's imports",
    access: signedIn,
    query: page,
    answers: { 200: listOf(ImportListItem) },
    use: ListImports,
    answer: (list, { principal, query }) => list.execute({ reader: principal, page: query }),
  }),
  route({
    method: 'get',
    path: '/imports/:importId',
    summary: 'See how an import stands',
    description:
      'With the report of what came, what was changed, and what could not come, with file and line.',
    access: signedIn,
    params: z.object({ importId: z.uuid() }),
    answers: { 200: ImportView },
    errors: [contentErrors.importNotFound],
    use: GetImport,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
];

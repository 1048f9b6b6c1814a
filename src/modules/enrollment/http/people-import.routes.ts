import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { binary, reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { ApplyPeople } from '../commands/apply-people';
import { CheckPeople } from '../commands/check-people';
import { enrollmentErrors } from '../enrollment.errors';
import { GetPeopleImport } from '../queries/get-people-import';
import { BadRow, PeopleImportRequest, PeopleImportView } from './people-import.schemas';

const ofCourse = z.object({ courseId: z.uuid() });
const ofImport = ofCourse.extend({ importId: z.uuid() });
const { courseNotFound, notYourCourse, peopleImportNotFound } = enrollmentErrors;

export const peopleImportRoutes = [
  route({
    method: 'post',
    path: '/courses/:courseId/people-imports',
    summary: 'Check a list of people for a course',
    description:
      'Says what is wrong with it, row by row. Nobody is let in by that: apply it for that. ' +
      'At most 2,000 people; the list is forgotten after thirty days.',
    access: signedIn,
    params: ofCourse,
    body: PeopleImportRequest,
    bodyLimitBytes: 3_000_000,
    limit: { requests: 30, perSeconds: 3_600 },
    answers: { 201: PeopleImportView },
    errors: [
      courseNotFound,
      notYourCourse,
      enrollmentErrors.courseNotOpen,
      enrollmentErrors.peopleUnreadable,
    ],
    use: CheckPeople,
    answer: (check, { principal, params, body }) => check.execute({ actor: principal, ...params, ...body }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/people-imports/:importId',
    summary: 'See what came of a list of people',
    access: signedIn,
    params: ofImport,
    answers: { 200: PeopleImportView },
    errors: [courseNotFound, notYourCourse, peopleImportNotFound],
    use: GetPeopleImport,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/people-imports/:importId/bad-rows',
    summary: 'List the rows of a list of people that cannot be used, and why',
    access: signedIn,
    params: ofImport,
    query: page,
    answers: { 200: listOf(BadRow) },
    errors: [courseNotFound, notYourCourse, peopleImportNotFound],
    use: GetPeopleImport,
    answer: (get, { principal, params, query }) => get.badRows({ reader: principal, ...params, page: query }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/people-imports/:importId/bad-rows.csv',
    summary: 'Download the rows of a list of people that cannot be used',
    description:
      'As they were, with what is wrong in a last column. Mended, they can be checked again as they are.',
    access: signedIn,
    params: ofImport,
    answers: { 200: binary('text/csv', 'The rows, in UTF-8. No cell is computed by a spreadsheet.') },
    errors: [courseNotFound, notYourCourse, peopleImportNotFound],
    use: GetPeopleImport,
    answer: async (get, { principal, params }) =>
      reply(200, await get.badRowsAsFile({ reader: principal, ...params }))
        .header('Content-Type', 'text/csv; charset=utf-8')
        .header('Content-Disposition', 'attachment; filename="people-to-mend.csv"')
        .header('X-Content-Type-Options', 'nosniff'),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/people-imports/:importId/apply',
    summary: 'Let the people of a list into the course',
    description: 'In the background; asking again changes nothing, and so does bringing the same list again.',
    access: signedIn,
    params: ofImport,
    answers: { 202: PeopleImportView },
    errors: [courseNotFound, notYourCourse, peopleImportNotFound, enrollmentErrors.nobodyToLetIn],
    use: ApplyPeople,
    answer: (apply, { principal, params }) => apply.execute({ actor: principal, ...params }),
  }),
];

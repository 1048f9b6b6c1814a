import { z } from 'zod';
import { anyOf } from '../../../platform/http/access';
import { binary, reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { AddShareRule } from '../commands/add-share-rule';
import { RecordPayout } from '../commands/record-payout';
import { paymentErrors } from '../payment.errors';
import { GetMyEarnings } from '../queries/get-my-earnings';
import { ListEarnings } from '../queries/list-earnings';
import { ListMyStatements } from '../queries/list-my-statements';
import { ListPayouts } from '../queries/list-payouts';
import { ListShareRules } from '../queries/list-share-rules';
import { ListStatements } from '../queries/list-statements';
import { StatementFile } from '../queries/statement-file';
import {
  InstructorEarnings,
  MyEarnings,
  PayoutRequest,
  PayoutView,
  ShareRuleRequest,
  ShareRuleView,
  StatementList,
} from './shares.schemas';

const teachers = anyOf('instructor', 'admin');
const statementParams = z.object({ statementId: z.uuid() });

export const sharesRoutes = [
  route({
    method: 'get',
    path: '/payments/earnings',
    summary: 'Read what one has earned by teaching',
    access: teachers,
    answers: { 200: MyEarnings },
    use: GetMyEarnings,
    answer: (get, { principal }) => get.execute({ instructor: principal }),
  }),
  route({
    method: 'get',
    path: '/payments/statements',
    summary: "List one's monthly statements",
    access: teachers,
    query: page,
    answers: { 200: StatementList },
    use: ListMyStatements,
    answer: (list, { principal, query }) => list.execute({ instructor: principal, page: query }),
  }),
  route({
    method: 'get',
    path: '/payments/statements/:statementId.pdf',
    summary: 'Read a statement as a PDF',
    access: teachers,
    params: statementParams,
    answers: { 200: binary('application/pdf', 'The statement, A4, with text that can be selected.') },
    errors: [paymentErrors.statementNotFound],
    use: StatementFile,
    answer: async (file, { principal, params }) => asFile(await file.pdf({ reader: principal, ...params })),
  }),
  route({
    method: 'get',
    path: '/payments/statements/:statementId.csv',
    summary: 'Read a statement as a table',
    access: teachers,
    params: statementParams,
    answers: {
      200: binary('text/csv; charset=utf-8', 'The statement, RFC 4180, its first row naming the columns.'),
    },
    errors: [paymentErrors.statementNotFound],
    use: StatementFile,
    answer: async (file, { principal, params }) => asFile(await file.csv({ reader: principal, ...params })),
  }),
  route({
    method: 'get',
    path: '/admin/share-rules',
    summary: 'List what instructors get of sales, and from when on',
    access: anyOf('admin'),
    query: page,
    answers: { 200: listOf(ShareRuleView) },
    use: ListShareRules,
    answer: (list, { principal, query }) => list.execute({ reader: principal, page: query }),
  }),
  route({
    method: 'post',
    path: '/admin/share-rules',
    summary: 'Say what instructors get of sales from now on, or from a later moment',
    description: 'What was sold before keeps the share that held then.',
    access: anyOf('admin'),
    body: ShareRuleRequest,
    answers: { 201: ShareRuleView },
    errors: [paymentErrors.shareRuleInPast],
    use: AddShareRule,
    answer: (add, { principal, body }) => add.execute({ admin: principal, rule: body }),
  }),
  route({
    method: 'get',
    path: '/admin/earnings',
    summary: 'List what each instructor is owed',
    access: anyOf('admin'),
    query: page,
    answers: { 200: listOf(InstructorEarnings) },
    use: ListEarnings,
    answer: (list, { principal, query }) => list.execute({ reader: principal, page: query }),
  }),
  route({
    method: 'get',
    path: '/admin/statements',
    summary: 'List the monthly statements of all instructors',
    access: anyOf('admin'),
    query: page,
    answers: { 200: StatementList },
    use: ListStatements,
    answer: (list, { principal, query }) => list.execute({ reader: principal, page: query }),
  }),
  route({
    method: 'get',
    path: '/admin/payouts',
    summary: 'List what instructors were paid',
    access: anyOf('admin'),
    query: page,
    answers: { 200: listOf(PayoutView) },
    use: ListPayouts,
    answer: (list, { principal, query }) => list.execute({ reader: principal, page: query }),
  }),
  route({
    method: 'post',
    path: '/admin/payouts',
    summary: 'Record what an instructor was paid',
    description: 'The money itself is sent by hand; nobody is paid more than is owed.',
    access: anyOf('admin'),
    body: PayoutRequest,
    answers: { 201: PayoutView },
    errors: [paymentErrors.payoutTooLarge],
    use: RecordPayout,
    answer: (record, { principal, body }) => record.execute({ admin: principal, payout: body }),
  }),
];

function asFile(file: { readonly fileName: string; readonly contentType: string; readonly bytes: Buffer }) {
  return reply(200, file.bytes)
    .header('Content-Type', file.contentType)
    .header('Content-Disposition', `attachment; filename="${file.fileName}"`)
    .header('X-Content-Type-Options', 'nosniff')
    .header('Cache-Control', 'private, no-cache');
}

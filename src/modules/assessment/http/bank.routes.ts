import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { assessmentErrors } from '../assessment.errors';
import { AddBankQuestions } from '../commands/add-bank-questions';
import { CreateBank } from '../commands/create-bank';
import { RemoveBankQuestion } from '../commands/remove-bank-question';
import { RenameBank } from '../commands/rename-bank';
import { SaveBankQuestion } from '../commands/save-bank-question';
import { GetBank } from '../queries/get-bank';
import { ListBankQuestionVersions } from '../queries/list-bank-question-versions';
import { ListBankQuestions } from '../queries/list-bank-questions';
import { ListBanks } from '../queries/list-banks';
import { ReadBankQuestions } from '../queries/read-bank-questions';
import { identifier } from './assessment.schemas';
import {
  AddBankQuestionsRequest,
  AddedBankQuestionsView,
  BankQuestionsQuery,
  BankQuestionVersionView,
  BankQuestionView,
  BankRequest,
  BankView,
  ListedBankView,
  SaveBankQuestionRequest,
} from './bank.schemas';
import { QuestionImportView, ReadQuestionsRequest } from './question-import.schemas';

const ofCourse = z.object({ courseId: identifier });
const ofBank = z.object({ bankId: identifier });
const ofQuestion = z.object({ questionId: identifier });

export const bankRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/question-banks',
    summary: 'List the question banks of a course',
    access: signedIn,
    params: ofCourse,
    query: page,
    answers: { 200: listOf(ListedBankView) },
    errors: [assessmentErrors.notYourCourse],
    use: ListBanks,
    answer: (list, { principal, params, query }) =>
      list.execute({ author: principal, page: query, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/question-banks',
    summary: 'Make a question bank',
    access: signedIn,
    params: ofCourse,
    body: BankRequest,
    answers: { 201: ListedBankView },
    errors: [assessmentErrors.notYourCourse, assessmentErrors.tooManyBanks],
    use: CreateBank,
    answer: async (create, { principal, params, body }) =>
      reply(201, await create.execute({ author: principal, ...params, ...body })),
  }),
  route({
    method: 'get',
    path: '/question-banks/:bankId',
    summary: 'Read about a question bank',
    access: signedIn,
    params: ofBank,
    answers: { 200: BankView },
    errors: [assessmentErrors.bankNotFound],
    use: GetBank,
    answer: (get, { principal, params }) => get.execute({ author: principal, ...params }),
  }),
  route({
    method: 'put',
    path: '/question-banks/:bankId',
    summary: 'Rename a question bank',
    access: signedIn,
    params: ofBank,
    body: BankRequest,
    answers: { 200: ListedBankView },
    errors: [assessmentErrors.bankNotFound],
    use: RenameBank,
    answer: (rename, { principal, params, body }) =>
      rename.execute({ author: principal, ...params, ...body }),
  }),
  route({
    method: 'get',
    path: '/question-banks/:bankId/questions',
    summary: 'List the questions of a bank',
    description: 'With their answers, the newest first; found by words and by tag.',
    access: signedIn,
    params: ofBank,
    query: BankQuestionsQuery,
    answers: { 200: listOf(BankQuestionView) },
    errors: [assessmentErrors.bankNotFound],
    use: ListBankQuestions,
    answer: (list, { principal, params, query }) => list.execute({ author: principal, query, ...params }),
  }),
  route({
    method: 'post',
    path: '/question-banks/:bankId/questions',
    summary: 'Add questions to a bank',
    description: 'Finished ones, all or none.',
    access: signedIn,
    params: ofBank,
    body: AddBankQuestionsRequest,
    bodyLimitBytes: 5_000_000,
    answers: { 201: AddedBankQuestionsView },
    errors: [
      assessmentErrors.bankNotFound,
      assessmentErrors.bankFull,
      assessmentErrors.questionIncomplete,
      assessmentErrors.repeatedId,
    ],
    use: AddBankQuestions,
    answer: async (add, { principal, params, body }) =>
      reply(201, await add.execute({ author: principal, ...params, ...body })),
  }),
  route({
    method: 'post',
    path: '/question-banks/:bankId/readings',
    summary: 'Read questions for a bank from a file',
    description: 'In GIFT or Moodle XML, at most 200. Nothing is kept: what is wanted is added to the bank.',
    access: signedIn,
    params: ofBank,
    body: ReadQuestionsRequest,
    bodyLimitBytes: 8_000_000,
    answers: { 200: QuestionImportView },
    errors: [assessmentErrors.bankNotFound],
    use: ReadBankQuestions,
    answer: (read, { principal, params, body }) => read.execute({ author: principal, ...params, ...body }),
  }),
  route({
    method: 'put',
    path: '/bank-questions/:questionId',
    summary: 'Save a question of a bank',
    description: 'As its next version. Quizzes that were published with it stay as they are.',
    access: signedIn,
    params: ofQuestion,
    body: SaveBankQuestionRequest,
    answers: { 200: BankQuestionView },
    errors: [
      assessmentErrors.bankQuestionNotFound,
      assessmentErrors.questionChangedMeanwhile,
      assessmentErrors.questionIncomplete,
      assessmentErrors.repeatedId,
    ],
    use: SaveBankQuestion,
    answer: (save, { principal, params, body }) => save.execute({ author: principal, sent: body, ...params }),
  }),
  route({
    method: 'delete',
    path: '/bank-questions/:questionId',
    summary: 'Take a question out of its bank',
    description: 'Quizzes that were published with it keep it.',
    access: signedIn,
    params: ofQuestion,
    answers: { 204: null },
    errors: [assessmentErrors.bankQuestionNotFound],
    use: RemoveBankQuestion,
    answer: async (remove, { principal, params }) =>
      reply(204, await remove.execute({ author: principal, ...params })),
  }),
  route({
    method: 'get',
    path: '/bank-questions/:questionId/versions',
    summary: 'List the versions of a question',
    description: 'The newest first.',
    access: signedIn,
    params: ofQuestion,
    query: page,
    answers: { 200: listOf(BankQuestionVersionView) },
    errors: [assessmentErrors.bankQuestionNotFound],
    use: ListBankQuestionVersions,
    answer: (list, { principal, params, query }) =>
      list.execute({ author: principal, page: query, ...params }),
  }),
];

import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { FileToUpload, Upload } from '../../media/media.contract';
import { assessmentErrors } from '../assessment.errors';
import { BeginAnswerFile } from '../commands/begin-answer-file';
import { GetAnswerFiles } from '../queries/get-answer-files';
import { AnswerFilesView } from './answer-files.schemas';
import { closed } from './assessment.routes';
import { identifier } from './assessment.schemas';

export const answerFileRoutes = [
  route({
    method: 'post',
    path: '/attempts/:attemptId/answers/:questionId/files',
    summary: 'Begin to hand in a file',
    description:
      'Its parts are sent, and the upload is completed, as any other; then it is saved as the answer, with the others that are to stay.',
    access: signedIn,
    params: z.object({ attemptId: identifier, questionId: identifier }),
    body: FileToUpload,
    answers: { 201: Upload },
    errors: [
      assessmentErrors.attemptNotFound,
      assessmentErrors.questionNotFound,
      assessmentErrors.attemptSubmitted,
      assessmentErrors.timeOver,
      assessmentErrors.answerDoesNotFit,
      assessmentErrors.fileNotTaken,
      ...closed,
    ],
    limit: { requests: 100, perSeconds: 3_600 },
    idempotency: 'none',
    use: BeginAnswerFile,
    answer: async (begin, { principal, params, body }) =>
      reply(201, await begin.execute({ learner: principal, file: body, ...params })),
  }),
  route({
    method: 'get',
    path: '/attempts/:attemptId/answers/:questionId/files',
    summary: 'Read where the files of an answer are',
    description: 'For its learner and for those who teach the course; each address is a download.',
    access: signedIn,
    params: z.object({ attemptId: identifier, questionId: identifier }),
    answers: { 200: AnswerFilesView },
    errors: [assessmentErrors.attemptNotFound, ...closed],
    use: GetAnswerFiles,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
];

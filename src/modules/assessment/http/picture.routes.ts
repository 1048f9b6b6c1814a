import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { assessmentErrors } from '../assessment.errors';
import { GetAttemptPictures } from '../queries/get-attempt-pictures';
import { GetQuestionPicture } from '../queries/get-question-picture';
import { closed } from './assessment.routes';
import { identifier } from './assessment.schemas';
import { AttemptPicturesView, ShownPictureView } from './picture.schemas';

export const pictureRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/question-pictures/:assetId',
    summary: 'Read where a picture of a question is',
    description: 'It is brought as an upload for the purpose `question_picture`.',
    access: signedIn,
    params: z.object({ courseId: identifier, assetId: identifier }),
    answers: { 200: ShownPictureView },
    errors: [assessmentErrors.notYourCourse, assessmentErrors.pictureNotFound],
    use: GetQuestionPicture,
    answer: (get, { principal, params }) => get.execute({ author: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/attempts/:attemptId/pictures',
    summary: 'Read where the pictures of an attempt are',
    description: 'For as long as each of them says.',
    access: signedIn,
    params: z.object({ attemptId: identifier }),
    answers: { 200: AttemptPicturesView },
    errors: [assessmentErrors.attemptNotFound, ...closed],
    use: GetAttemptPictures,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
];

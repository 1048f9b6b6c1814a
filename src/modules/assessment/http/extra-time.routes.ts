import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { assessmentErrors } from '../assessment.errors';
import { GiveExtraTime } from '../commands/give-extra-time';
import { RemoveExtraTime } from '../commands/remove-extra-time';
import { ListExtraTimes } from '../queries/list-extra-times';
import { identifier } from './assessment.schemas';
import { ExtraTimeRequest, ExtraTimeView } from './extra-time.schemas';

const ofCourse = z.object({ courseId: identifier });
const ofLearner = ofCourse.extend({ learnerId: identifier });

export const extraTimeRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/extra-times',
    summary: 'List who has extra time in the quizzes of a course',
    access: signedIn,
    params: ofCourse,
    query: page,
    answers: { 200: listOf(ExtraTimeView) },
    errors: [assessmentErrors.notYourCourse],
    use: ListExtraTimes,
    answer: (list, { principal, params, query }) =>
      list.execute({ teacher: principal, page: query, ...params }),
  }),
  route({
    method: 'put',
    path: '/courses/:courseId/students/:learnerId/extra-time',
    summary: 'Give a learner extra time in the quizzes of a course',
    description: 'In place of what she had. An attempt under way becomes longer by it, and never shorter.',
    access: signedIn,
    params: ofLearner,
    body: ExtraTimeRequest,
    answers: { 200: ExtraTimeView },
    errors: [assessmentErrors.notYourCourse, assessmentErrors.learnerNotFound],
    use: GiveExtraTime,
    answer: (give, { principal, params, body }) =>
      give.execute({ teacher: principal, ...params, percent: body.percent, note: body.note || null }),
  }),
  route({
    method: 'delete',
    path: '/courses/:courseId/students/:learnerId/extra-time',
    summary: 'Take the extra time of a learner back',
    description: 'An attempt under way keeps its time.',
    access: signedIn,
    params: ofLearner,
    answers: { 204: null },
    errors: [assessmentErrors.notYourCourse],
    use: RemoveExtraTime,
    answer: async (remove, { principal, params }) => {
      await remove.execute({ teacher: principal, ...params });
      return reply(204, null);
    },
  }),
];

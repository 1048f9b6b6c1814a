import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { JoinWaitingList } from '../commands/join-waiting-list';
import { LeaveWaitingList } from '../commands/leave-waiting-list';
import { SetSeatLimit } from '../commands/set-seat-limit';
import { enrollmentErrors } from '../enrollment.errors';
import { GetSeats } from '../queries/get-seats';
import { ListWaiting } from '../queries/list-waiting';
import { SeatLimitRequest, SeatsView, WaitingLearner } from './seats.schemas';

const ofCourse = z.object({ courseId: z.uuid() });

export const seatsRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/seats',
    summary: 'Say whether there is a seat for the reader, and her place in the line',
    access: signedIn,
    params: ofCourse,
    answers: { 200: SeatsView },
    errors: [enrollmentErrors.courseNotFound],
    use: GetSeats,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'put',
    path: '/courses/:courseId/seats',
    summary: 'Say how many may learn in a course at once',
    description:
      'Nobody who is in loses her seat. Those whom the team enrols count, and may go beyond the limit.',
    access: signedIn,
    params: ofCourse,
    body: SeatLimitRequest,
    answers: { 200: SeatsView },
    errors: [enrollmentErrors.courseNotFound, enrollmentErrors.notYourCourse],
    use: SetSeatLimit,
    answer: (set, { principal, params, body }) =>
      set.execute({ actor: principal, ...params, limit: body.limit }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/waiting-list',
    summary: 'List who waits for a seat',
    access: signedIn,
    params: ofCourse,
    query: page,
    answers: { 200: listOf(WaitingLearner) },
    errors: [enrollmentErrors.courseNotFound, enrollmentErrors.notYourCourse],
    use: ListWaiting,
    answer: (list, { principal, params, query }) =>
      list.execute({ reader: principal, page: query, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/waiting-list',
    summary: 'Wait for a seat in a course that is full',
    description:
      'A seat that becomes free is held for the next in line for two days. Asking again keeps the place.',
    access: signedIn,
    params: ofCourse,
    answers: { 200: SeatsView },
    errors: [
      enrollmentErrors.courseNotFound,
      enrollmentErrors.courseNotOpen,
      enrollmentErrors.removed,
      enrollmentErrors.nothingToWaitFor,
    ],
    use: JoinWaitingList,
    answer: (join, { principal, params }) => join.execute({ learner: principal, ...params }),
  }),
  route({
    method: 'delete',
    path: '/courses/:courseId/waiting-list',
    summary: 'Wait no longer',
    access: signedIn,
    params: ofCourse,
    answers: { 204: null },
    errors: [enrollmentErrors.notWaiting],
    use: LeaveWaitingList,
    answer: async (leave, { principal, params }) => {
      await leave.execute({ learner: principal, ...params });
      return reply(204, null);
    },
  }),
];

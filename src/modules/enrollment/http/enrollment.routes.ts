import { z } from 'zod';
import { anyOf, signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page, uuidList } from '../../../platform/http/schemas';
import { CompleteLesson } from '../commands/complete-lesson';
import { EnrollByAddress } from '../commands/enroll-by-address';
import { EnrollLearner } from '../commands/enroll-learner';
import { GiveCourse } from '../commands/give-course';
import { RemoveLearner } from '../commands/remove-learner';
import { RevokeInvitation } from '../commands/revoke-invitation';
import { enrollmentErrors } from '../enrollment.errors';
import { ExplainAccess } from '../queries/explain-access';
import { GetEnrollment } from '../queries/get-enrollment';
import { ListInvitations } from '../queries/list-invitations';
import { ListMyEnrollments } from '../queries/list-my-enrollments';
import { ListStudents } from '../queries/list-students';
import {
  AccessView,
  EnrollByAddressRequest,
  EnrolledByAddress,
  EnrollmentView,
  EnrollRequest,
  GiftRequest,
  InvitationView,
  MyEnrollment,
  ProgressView,
  RemovalRequest,
  Student,
} from './enrollment.schemas';

const ofCourse = z.object({ courseId: z.uuid() });

export const enrollmentRoutes = [
  route({
    method: 'post',
    path: '/enrollments',
    scope: 'learning:write',
    summary: 'Enrol in a course',
    description:
      'Opens a free course at once; a priced one is pending until it is paid. Asking again answers 200.',
    access: signedIn,
    body: EnrollRequest,
    answers: { 201: EnrollmentView, 200: EnrollmentView },
    errors: [
      enrollmentErrors.courseNotFound,
      enrollmentErrors.courseNotOpen,
      enrollmentErrors.removed,
      enrollmentErrors.courseFull,
      enrollmentErrors.prerequisitesMissing,
    ],
    use: EnrollLearner,
    answer: async (enrollLearner, { principal, body }) => {
      const { isNew, enrollment } = await enrollLearner.execute({
        learner: principal,
        courseId: body.courseId,
      });
      return reply(isNew ? 201 : 200, enrollment);
    },
  }),
  route({
    method: 'get',
    path: '/enrollments',
    scope: 'learning:read',
    summary: 'List the courses one learns in',
    description: 'Support and admins may ask for those of another learner.',
    access: signedIn,
    query: page.extend({
      courseId: z.uuid().optional(),
      courseIds: uuidList(30).optional(),
      learnerId: z.uuid().optional(),
    }),
    answers: { 200: listOf(MyEnrollment) },
    errors: [enrollmentErrors.notYours],
    use: ListMyEnrollments,
    answer: (list, { principal, query }) =>
      list.execute({
        reader: principal,
        page: query,
        courseIds: query.courseId ? [query.courseId] : query.courseIds,
        learnerId: query.learnerId,
      }),
  }),
  route({
    method: 'get',
    path: '/enrollments/:enrollmentId',
    scope: 'learning:read',
    summary: 'Read an enrolment',
    description: 'With progress and what is left, and where to pay while it is pending.',
    access: signedIn,
    params: z.object({ enrollmentId: z.uuid() }),
    answers: { 200: EnrollmentView },
    errors: [enrollmentErrors.notFound],
    use: GetEnrollment,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/enrollments/:enrollmentId/lessons/:lessonId/complete',
    scope: 'learning:write',
    summary: 'Complete a lesson',
    description: 'A quiz that has a pass mark is completed by passing it, and by nothing else.',
    access: signedIn,
    params: z.object({ enrollmentId: z.uuid(), lessonId: z.uuid() }),
    answers: { 200: ProgressView },
    errors: [
      enrollmentErrors.notFound,
      enrollmentErrors.lessonNotFound,
      enrollmentErrors.quizNotPassed,
      enrollmentErrors.locked,
      enrollmentErrors.unpaid,
      enrollmentErrors.expired,
      enrollmentErrors.accessEnded,
      enrollmentErrors.removed,
      enrollmentErrors.cancelled,
      enrollmentErrors.refunded,
    ],
    use: CompleteLesson,
    answer: (complete, { principal, params }) => complete.execute({ learner: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/enrollments/gifts',
    summary: 'Give a learner a course',
    access: anyOf('support', 'admin'),
    body: GiftRequest,
    answers: { 201: EnrollmentView },
    errors: [enrollmentErrors.courseNotFound, enrollmentErrors.courseNotOpen],
    use: GiveCourse,
    answer: (give, { principal, body }) => give.execute({ giver: principal, ...body }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/students',
    scope: 'teaching:read',
    summary: 'List who learns in a course',
    access: signedIn,
    params: ofCourse,
    query: page.extend({ cohortId: z.uuid().optional() }),
    answers: { 200: listOf(Student) },
    errors: [enrollmentErrors.courseNotFound, enrollmentErrors.notYourCourse],
    use: ListStudents,
    answer: (list, { principal, params, query }) =>
      list.execute({ reader: principal, page: query, cohortId: query.cohortId, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/students',
    scope: 'teaching:write',
    summary: 'Enrol somebody by her address',
    description:
      'Whoever has not proved that the address is hers, or has no account, is invited, and gets in when she does. ' +
      'Doing it again changes nothing but the end of her access, and answers 200.',
    access: signedIn,
    params: ofCourse,
    body: EnrollByAddressRequest,
    answers: { 201: EnrolledByAddress, 200: EnrolledByAddress },
    errors: [
      enrollmentErrors.courseNotFound,
      enrollmentErrors.notYourCourse,
      enrollmentErrors.courseNotOpen,
      enrollmentErrors.endsTooSoon,
      enrollmentErrors.cohortNotFound,
    ],
    use: EnrollByAddress,
    answer: async (enroll, { principal, params, body }) => {
      const accessEndsAt = body.accessEndsAt === null ? null : new Date(body.accessEndsAt);
      const done = await enroll.execute({ actor: principal, ...params, ...body, accessEndsAt });
      const isNew = done.outcome === 'enrolled' || done.outcome === 'invited';
      return reply(isNew ? 201 : 200, done);
    },
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/students/:learnerId/remove',
    summary: 'Remove a learner from a course',
    description:
      'Her progress stays, and she does not let herself in again. Whoever has paid is refunded instead.',
    access: signedIn,
    params: ofCourse.extend({ learnerId: z.uuid() }),
    body: RemovalRequest,
    answers: { 200: EnrollmentView },
    errors: [
      enrollmentErrors.courseNotFound,
      enrollmentErrors.notYourCourse,
      enrollmentErrors.notFound,
      enrollmentErrors.paidFor,
    ],
    use: RemoveLearner,
    answer: (remove, { principal, params, body }) =>
      remove.execute({ actor: principal, ...params, reason: body.reason }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/invitations',
    summary: 'List who is invited to a course and has not come yet',
    access: signedIn,
    params: ofCourse,
    query: page,
    answers: { 200: listOf(InvitationView) },
    errors: [enrollmentErrors.courseNotFound, enrollmentErrors.notYourCourse],
    use: ListInvitations,
    answer: (list, { principal, params, query }) =>
      list.execute({ reader: principal, page: query, ...params }),
  }),
  route({
    method: 'delete',
    path: '/courses/:courseId/invitations/:invitationId',
    summary: 'Take an invitation back',
    access: signedIn,
    params: ofCourse.extend({ invitationId: z.uuid() }),
    answers: { 204: null },
    errors: [
      enrollmentErrors.courseNotFound,
      enrollmentErrors.notYourCourse,
      enrollmentErrors.invitationNotFound,
    ],
    use: RevokeInvitation,
    answer: async (revoke, { principal, params }) => {
      await revoke.execute({ actor: principal, ...params });
      return reply(204, null);
    },
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/access',
    summary: 'Say why a course is open to somebody, or is not',
    description: 'To the reader, unless support or an admin asks for another learner.',
    access: signedIn,
    params: ofCourse,
    query: z.object({ learnerId: z.uuid().optional() }),
    answers: { 200: AccessView },
    errors: [enrollmentErrors.courseNotFound, enrollmentErrors.notYours],
    use: ExplainAccess,
    answer: (explain, { principal, params, query }) =>
      explain.execute({ reader: principal, ...params, learnerId: query.learnerId }),
  }),
];

import { z } from 'zod';
import { anyOf, signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { CompleteLesson } from '../commands/complete-lesson';
import { EnrollLearner } from '../commands/enroll-learner';
import { GiveCourse } from '../commands/give-course';
import { enrollmentErrors } from '../enrollment.errors';
import { GetEnrollment } from '../queries/get-enrollment';
import { ListMyEnrollments } from '../queries/list-my-enrollments';
import { ListStudents } from '../queries/list-students';
import {
  EnrollmentView,
  EnrollRequest,
  GiftRequest,
  MyEnrollment,
  ProgressView,
  Student,
} from './enrollment.schemas';

export const enrollmentRoutes = [
  route({
    method: 'post',
    path: '/enrollments',
    summary: 'Enrol in a course',
    description:
      'Opens a free course at once; a priced one is pending until it is paid. Asking again answers 200.',
    access: signedIn,
    body: EnrollRequest,
    answers: { 201: EnrollmentView, 200: EnrollmentView },
    errors: [enrollmentErrors.courseNotFound, enrollmentErrors.courseNotOpen],
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
    summary: 'List the courses one learns in',
    access: signedIn,
    query: page.extend({ courseId: z.uuid().optional() }),
    answers: { 200: listOf(MyEnrollment) },
    use: ListMyEnrollments,
    answer: (list, { principal, query }) =>
      list.execute({ learner: principal, page: query, courseId: query.courseId }),
  }),
  route({
    method: 'get',
    path: '/enrollments/:enrollmentId',
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
    summary: 'Complete a lesson',
    description: 'A quiz that has a pass mark is completed by passing it, and by nothing else.',
    access: signedIn,
    params: z.object({ enrollmentId: z.uuid(), lessonId: z.uuid() }),
    answers: { 200: ProgressView },
    errors: [
      enrollmentErrors.notFound,
      enrollmentErrors.lessonNotFound,
      enrollmentErrors.quizNotPassed,
      enrollmentErrors.unpaid,
      enrollmentErrors.expired,
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
    answer: (give, { body }) => give.execute(body),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/students',
    summary: 'List who learns in a course',
    access: signedIn,
    params: z.object({ courseId: z.uuid() }),
    query: page,
    answers: { 200: listOf(Student) },
    errors: [enrollmentErrors.courseNotFound, enrollmentErrors.notYourCourse],
    use: ListStudents,
    answer: (list, { principal, params, query }) =>
      list.execute({ reader: principal, page: query, ...params }),
  }),
];

import { z } from 'zod';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { everyone } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { contentErrors } from '../content.errors';
import { GetLesson } from '../queries/get-lesson';
import { GetOutline } from '../queries/get-outline';
import { LessonView, OutlineView, slugOrId } from './content.schemas';

/** What learners and visitors read: always the version that is published now. */
export const readingRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/outline',
    summary: 'Read the outline of a course',
    description:
      'Sections and lessons as they are published, with the rules by which they open. The course is named by its id or its slug.',
    access: everyone,
    params: z.object({ courseId: slugOrId }),
    answers: { 200: OutlineView },
    errors: [contentErrors.courseNotFound, contentErrors.notPublished],
    use: GetOutline,
    answer: (get, { principal, params }) => get.execute({ reader: principal, idOrSlug: params.courseId }),
  }),
  route({
    method: 'get',
    path: '/lessons/:lessonId',
    summary: 'Read a lesson',
    description:
      'Previews are for everyone; other lessons for those who are enrolled, and for those who teach the course. ' +
      'The addresses in the answer serve for some minutes.',
    access: everyone,
    params: z.object({ lessonId: z.uuid() }),
    answers: { 200: LessonView },
    errors: [
      platformErrors.signInRequired,
      contentErrors.notEnrolled,
      contentErrors.unpaid,
      contentErrors.expired,
      contentErrors.cancelled,
      contentErrors.refunded,
      contentErrors.locked,
      contentErrors.lessonNotFound,
    ],
    use: GetLesson,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
];

import { z } from 'zod';
import { anyOf } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { Announce } from '../commands/announce';
import { WithdrawAnnouncement } from '../commands/withdraw-announcement';
import { notificationErrors } from '../notification.errors';
import { ListAnnouncements } from '../queries/list-announcements';
import { PreviewAnnouncement } from '../queries/preview-announcement';
import { AnnouncementPreview, AnnouncementRequest, AnnouncementView } from './announcement.schemas';

const ofCourse = z.object({ courseId: z.uuid() });
const teachers = anyOf('instructor', 'admin');
const refusals = [notificationErrors.courseNotFound, notificationErrors.notYourCourse];
const bodyLimitBytes = 65_536;

export const announcementRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/announcements',
    summary: 'List what the learners of a course were told',
    access: teachers,
    params: ofCourse,
    query: page,
    answers: { 200: listOf(AnnouncementView) },
    errors: refusals,
    use: ListAnnouncements,
    answer: (list, { principal, params, query }) =>
      list.execute({ reader: principal, page: query, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/announcements',
    summary: 'Tell the learners of a course something',
    description:
      'Each learner gets it once, in the inbox and by e-mail as she has chosen. The same words within a day are the same announcement.',
    access: teachers,
    params: ofCourse,
    body: AnnouncementRequest,
    bodyLimitBytes,
    answers: { 202: AnnouncementView },
    errors: [...refusals, notificationErrors.tooManyAnnouncements],
    limit: { requests: 20, perSeconds: 3_600 },
    use: Announce,
    answer: (announce, { principal, params, body }) =>
      announce.execute({ author: principal, words: body, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/announcements/preview',
    summary: 'See what an announcement would look like',
    description: 'It tells nobody anything.',
    access: teachers,
    params: ofCourse,
    body: AnnouncementRequest,
    bodyLimitBytes,
    answers: { 200: AnnouncementPreview },
    errors: refusals,
    idempotency: 'none',
    use: PreviewAnnouncement,
    answer: (preview, { principal, params, body }) =>
      preview.execute({ author: principal, words: body, ...params }),
  }),
  route({
    method: 'delete',
    path: '/courses/:courseId/announcements/:announcementId',
    summary: 'Take an announcement back',
    description: 'It leaves every inbox, and mails that have not gone do not go.',
    access: teachers,
    params: ofCourse.extend({ announcementId: z.uuid() }),
    answers: { 204: null },
    errors: [...refusals, notificationErrors.announcementNotFound],
    use: WithdrawAnnouncement,
    answer: async (withdraw, { principal, params }) => {
      await withdraw.execute({ reader: principal, ...params });
      return reply(204, null);
    },
  }),
];

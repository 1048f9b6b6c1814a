import type { AccessRow } from '../../../platform/testing/access-row';

/** Who may do what with notifications. Each sees an inbox of their own; the table runs outside a demo. */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /notifications', expect: { 'signed out': 401, others: 200 } },
  { route: 'GET /notifications/stream', expect: { 'signed out': 401, others: 200 } },
  { route: 'POST /notifications/read-all', expect: { 'signed out': 401, others: 200 } },
  {
    route: 'POST /notifications/:notificationId/read',
    request: (world) => ({ params: { notificationId: world.notificationId } }),
    expect: { 'signed out': 401, owner: 200, others: 404 },
  },
  { route: 'GET /notifications/preferences', expect: { 'signed out': 401, others: 200 } },
  {
    route: 'PUT /notifications/preferences/:topic',
    request: () => ({ params: { topic: 'rewards' }, body: { inApp: true, email: 'immediately' } }),
    expect: { 'signed out': 401, others: 200 },
  },
  {
    route: 'GET /unsubscribe/:token',
    request: (world) => ({ params: { token: `${world.learnerId}~courses~AAAA` } }),
    expect: { others: 404 },
  },
  {
    route: 'POST /unsubscribe/:token',
    request: (world) => ({ params: { token: `${world.learnerId}~courses~AAAA` } }),
    expect: { others: 404 },
  },
  {
    route: 'GET /courses/:courseId/announcements',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'POST /courses/:courseId/announcements',
    request: (world) => ({
      params: { courseId: world.courseId },
      body: { title: 'Bring a rope', body: 'On Monday.' },
    }),
    expect: { 'signed out': 401, 'owning instructor': 202, admin: 202, others: 403 },
  },
  {
    route: 'POST /courses/:courseId/announcements/preview',
    request: (world) => ({
      params: { courseId: world.courseId },
      body: { title: 'Bring a rope', body: 'On Monday.' },
    }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'DELETE /courses/:courseId/announcements/:announcementId',
    request: (world) => ({ params: { courseId: world.courseId, announcementId: world.unknownId } }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  { route: 'GET /notifications/quiet-hours', expect: { 'signed out': 401, others: 200 } },
  {
    route: 'PUT /notifications/quiet-hours',
    request: () => ({ body: { quietHours: null } }),
    expect: { 'signed out': 401, others: 200 },
  },
  { route: 'GET /admin/messages', expect: { 'signed out': 401, support: 200, admin: 200, others: 403 } },
  {
    route: 'GET /admin/messages/:messageId',
    request: (world) => ({ params: { messageId: world.messageId } }),
    expect: { 'signed out': 401, support: 200, admin: 200, others: 403 },
  },
  {
    route: 'GET /admin/mail-templates',
    expect: { 'signed out': 401, admin: 200, others: 403 },
  },
  {
    route: 'GET /admin/mail-templates/:template/:language',
    request: () => ({
      params: { template: 'erasure_cancelled', language: 'en' },
    }),
    expect: { 'signed out': 401, admin: 200, others: 403 },
  },
  {
    route: 'PUT /admin/mail-templates/:template/:language',
    request: () => ({
      params: { template: 'erasure_cancelled', language: 'en' },
      body: { number: 999, words: null },
    }),
    expect: { 'signed out': 401, admin: 409, others: 403 },
  },
  {
    route: 'GET /admin/mail-templates/:template/:language/versions',
    request: () => ({
      params: { template: 'erasure_cancelled', language: 'en' },
    }),
    expect: { 'signed out': 401, admin: 200, others: 403 },
  },
  {
    route: 'POST /admin/mail-templates/:template/:language/preview',
    request: () => ({
      params: { template: 'erasure_cancelled', language: 'en' },
      body: { subject: 'Hello', text: 'Gone.\n\n[Look]({link})' },
    }),
    expect: { 'signed out': 401, admin: 200, others: 403 },
  },
  {
    route: 'POST /admin/mail-templates/:template/:language/test',
    request: () => ({
      params: { template: 'erasure_cancelled', language: 'en' },
      body: { subject: 'Hello', text: 'Gone.\n\n[Look]({link})' },
    }),
    expect: { 'signed out': 401, admin: 202, others: 403 },
  },
  { route: 'GET /mailbox', expect: { admin: 200, others: 404 } },
  {
    route: 'GET /mailbox/:messageId',
    request: (world) => ({ params: { messageId: world.mailboxMessageId } }),
    expect: { admin: 200, others: 404 },
  },
];

import { newId } from '../../../platform/identifiers/identifier';
import type { AccessRow } from '../../../platform/testing/access-row';

/** Who may do what with notifications. Each sees an inbox of their own; the table runs outside a demo. */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /notifications', expect: { 'signed out': 401, others: 200 } },
  { route: 'GET /notifications/stream', expect: { 'signed out': 401, others: 200 } },
  { route: 'POST /notifications/read-all', expect: { 'signed out': 401, others: 200 } },
  {
    // That other people's are not there either is tried in notification.api.test.ts.
    route: 'POST /notifications/:notificationId/read',
    request: () => ({ params: { notificationId: newId() } }),
    expect: { 'signed out': 401, others: 404 },
  },
  { route: 'GET /admin/messages', expect: { 'signed out': 401, support: 200, admin: 200, others: 403 } },
  {
    route: 'GET /admin/messages/:messageId',
    request: () => ({ params: { messageId: newId() } }),
    expect: { 'signed out': 401, support: 404, admin: 404, others: 403 },
  },
  { route: 'GET /mailbox', expect: { admin: 200, others: 404 } },
  {
    route: 'GET /mailbox/:messageId',
    request: () => ({ params: { messageId: newId() } }),
    expect: { others: 404 },
  },
];

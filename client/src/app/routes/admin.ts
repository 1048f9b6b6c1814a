import type { PageRoute } from '../page-route';

export const adminRoutes: readonly PageRoute[] = [
  { path: '/admin', page: () => import('../../pages/admin/overview'), access: ['support', 'admin'] },
  { path: '/admin/people', page: () => import('../../pages/admin/people'), access: ['support', 'admin'] },
  {
    path: '/admin/people/:userId',
    page: () => import('../../pages/admin/person'),
    access: ['support', 'admin'],
  },
  {
    path: '/admin/people/:userId/courses/:courseId',
    page: () => import('../../pages/admin/access'),
    access: ['support', 'admin'],
  },
  { path: '/admin/orders', page: () => import('../../pages/admin/orders'), access: ['support', 'admin'] },
  {
    path: '/admin/orders/:orderId',
    page: () => import('../../pages/admin/order'),
    access: ['support', 'admin'],
  },
  {
    path: '/admin/certificates',
    page: () => import('../../pages/admin/certificates'),
    access: ['support', 'admin'],
  },
  {
    path: '/admin/applications',
    page: () => import('../../pages/admin/applications'),
    access: ['admin'],
  },
  { path: '/admin/erasures', page: () => import('../../pages/admin/erasures'), access: ['admin'] },
  { path: '/admin/audit', page: () => import('../../pages/admin/audit-log'), access: ['admin'] },
  { path: '/admin/coupons', page: () => import('../../pages/admin/coupons'), access: ['admin'] },
  { path: '/admin/coupons/new', page: () => import('../../pages/admin/new-coupon'), access: ['admin'] },
  { path: '/admin/shares', page: () => import('../../pages/admin/shares'), access: ['admin'] },
  { path: '/admin/categories', page: () => import('../../pages/admin/categories'), access: ['admin'] },
  { path: '/admin/paths', page: () => import('../../pages/admin/paths'), access: ['admin'] },
  { path: '/admin/paths/:pathId', page: () => import('../../pages/admin/path'), access: ['admin'] },
  { path: '/admin/tags', page: () => import('../../pages/admin/tags'), access: ['admin'] },
  { path: '/admin/ledger', page: () => import('../../pages/admin/ledger'), access: ['admin'] },
  {
    path: '/admin/questions',
    page: () => import('../../pages/admin/questions'),
    access: ['support', 'admin'],
  },
  { path: '/admin/rewards', page: () => import('../../pages/admin/rewards'), access: ['admin'] },
  { path: '/admin/reviews', page: () => import('../../pages/admin/reviews'), access: ['support', 'admin'] },
  { path: '/admin/messages', page: () => import('../../pages/admin/messages'), access: ['support', 'admin'] },
  {
    path: '/admin/messages/:messageId',
    page: () => import('../../pages/admin/message'),
    access: ['support', 'admin'],
  },
  {
    path: '/admin/mail-templates',
    page: () => import('../../pages/admin/mail-templates'),
    access: ['admin'],
  },
  {
    path: '/admin/mail-templates/:template',
    page: () => import('../../pages/admin/mail-template'),
    access: ['admin'],
  },
  // In a demo everybody reads the mailbox; elsewhere the server lets admins alone.
  { path: '/mailbox/:messageId?', page: () => import('../../pages/admin/mailbox'), access: 'public' },
];

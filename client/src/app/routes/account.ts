import type { PageRoute } from '../page-route';

export const accountRoutes: readonly PageRoute[] = [
  { path: '/profile', page: () => import('../../pages/account/profile'), access: 'signed-in' },
  { path: '/security', page: () => import('../../pages/account/security'), access: 'signed-in' },
  {
    path: '/notifications',
    page: () => import('../../pages/account/notifications'),
    access: 'signed-in',
  },
  // Opened from a mail, by whoever reads it: a session is not asked for.
  {
    path: '/unsubscribe/:token',
    page: () => import('../../pages/account/unsubscribe'),
    access: 'public',
    worksBeforeSetUp: true,
  },
  {
    path: '/security/second-factor',
    page: () => import('../../pages/account/second-factor'),
    access: 'signed-in',
  },
  { path: '/account/privacy', page: () => import('../../pages/account/privacy'), access: 'signed-in' },
  { path: '/account/teach', page: () => import('../../pages/account/teach'), access: 'signed-in' },
  { path: '/inbox', page: () => import('../../pages/account/inbox'), access: 'signed-in' },
];

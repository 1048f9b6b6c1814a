import type { PageRoute } from '../page-route';

export const accountRoutes: readonly PageRoute[] = [
  { path: '/profile', page: () => import('../../pages/account/profile'), access: 'signed-in' },
  { path: '/security', page: () => import('../../pages/account/security'), access: 'signed-in' },
  { path: '/inbox', page: () => import('../../pages/account/inbox'), access: 'signed-in' },
];

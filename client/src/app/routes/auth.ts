import type { PageRoute } from '../page-route';

export const authRoutes: readonly PageRoute[] = [
  { path: '/sign-in', page: () => import('../../pages/auth/sign-in'), access: 'public' },
  { path: '/register', page: () => import('../../pages/auth/register'), access: 'public' },
  { path: '/forgot-password', page: () => import('../../pages/auth/forgot-password'), access: 'public' },
  { path: '/reset-password', page: () => import('../../pages/auth/reset-password'), access: 'public' },
  { path: '/verify-email', page: () => import('../../pages/auth/verify-email'), access: 'public' },
];

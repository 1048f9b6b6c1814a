import type { PageRoute } from '../page-route';

export const learnerRoutes: readonly PageRoute[] = [
  { path: '/', page: () => import('../../pages/learner/home'), access: 'public' },
  { path: '/courses', page: () => import('../../pages/learner/catalogue'), access: 'public' },
];

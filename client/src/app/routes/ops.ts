import type { PageRoute } from '../page-route';

export const opsRoutes: readonly PageRoute[] = [
  { path: '/ops', page: () => import('../../pages/ops/operations'), access: ['ops', 'admin'] },
];

import type { PageRoute } from '../page-route';

/** The design system on show, while developing; a production build leaves the page out. */
export const designRoutes: readonly PageRoute[] = import.meta.env.DEV
  ? [{ path: '/design', page: () => import('../../pages/design/design'), access: 'public' }]
  : [];

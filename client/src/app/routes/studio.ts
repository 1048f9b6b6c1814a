import type { PageRoute } from '../page-route';

export const studioRoutes: readonly PageRoute[] = [];

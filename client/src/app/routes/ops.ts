import type { PageRoute } from '../page-route';

export const opsRoutes: readonly PageRoute[] = [];

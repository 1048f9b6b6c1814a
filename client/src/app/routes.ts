import type { PageRoute } from './page-route';
import { accountRoutes } from './routes/account';
import { adminRoutes } from './routes/admin';
import { authRoutes } from './routes/auth';
import { designRoutes } from './routes/design';
import { learnerRoutes } from './routes/learner';
import { opsRoutes } from './routes/ops';
import { studioRoutes } from './routes/studio';

/** Every page there is, by area. */
export const routes: readonly PageRoute[] = [
  ...learnerRoutes,
  ...authRoutes,
  ...accountRoutes,
  ...studioRoutes,
  ...adminRoutes,
  ...opsRoutes,
  ...designRoutes,
];

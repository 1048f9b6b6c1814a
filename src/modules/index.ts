import type { ModuleManifest } from '../platform/module/define-module';
import { authModule } from './auth/auth.module';
import { contentModule } from './content/content.module';
import { courseModule } from './course/course.module';
import { enrollmentModule } from './enrollment/enrollment.module';
import { gamificationModule } from './gamification/gamification.module';
import { paymentModule } from './payment/payment.module';
import { userModule } from './user/user.module';

/** The twelve. */
export const modules: readonly ModuleManifest[] = [
  authModule,
  userModule,
  courseModule,
  contentModule,
  enrollmentModule,
  paymentModule,
  gamificationModule,
];

import type { ModuleManifest } from '../platform/module/define-module';
import { assessmentModule } from './assessment/assessment.module';
import { authModule } from './auth/auth.module';
import { certificateModule } from './certificate/certificate.module';
import { contentModule } from './content/content.module';
import { courseModule } from './course/course.module';
import { enrollmentModule } from './enrollment/enrollment.module';
import { gamificationModule } from './gamification/gamification.module';
import { mediaModule } from './media/media.module';
import { notificationModule } from './notification/notification.module';
import { paymentModule } from './payment/payment.module';
import { reviewModule } from './review/review.module';
import { userModule } from './user/user.module';

/** The twelve. */
export const modules: readonly ModuleManifest[] = [
  authModule,
  userModule,
  courseModule,
  contentModule,
  enrollmentModule,
  paymentModule,
  mediaModule,
  assessmentModule,
  reviewModule,
  certificateModule,
  gamificationModule,
  notificationModule,
];

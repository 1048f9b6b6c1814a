import { defineModule, on } from '../../platform/module/define-module';
import { assessmentGraded, assessmentPassed } from '../assessment/assessment.contract';
import { certificateIssued } from '../certificate/certificate.contract';
import { enrollmentCompleted, lessonCompleted } from '../enrollment/enrollment.contract';
import { reviewPosted } from '../review/review.contract';
import { badgeEarned } from './gamification.contract';
import { OnLearning } from './handlers/on-learning';
import { gamificationRoutes } from './http/gamification.routes';

export const gamificationModule = defineModule({
  name: 'gamification',
  purpose: 'Points, levels and badges for what learners do.',
  emits: [badgeEarned],
  consumes: [
    on(
      [
        lessonCompleted,
        enrollmentCompleted,
        assessmentPassed,
        assessmentGraded,
        reviewPosted,
        certificateIssued,
      ],
      'gamification.on-learning',
      OnLearning,
    ),
  ],
  routes: gamificationRoutes,
});

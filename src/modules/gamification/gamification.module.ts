import { defineModule, every, on } from '../../platform/module/define-module';
import { assessmentGraded, assessmentPassed } from '../assessment/assessment.contract';
import { certificateIssued } from '../certificate/certificate.contract';
import { enrollmentCompleted, lessonCompleted } from '../enrollment/enrollment.contract';
import { reviewPosted } from '../review/review.contract';
import { userProfileChanged } from '../user/user.contract';
import { gamificationPersonalData } from './data/gamification.personal-data';
import { gamificationConfiguration } from './gamification.config';
import { badgeEarned, gamificationPersonalDataAnswers } from './gamification.contract';
import { OnLearning } from './handlers/on-learning';
import { OnProfileChanged } from './handlers/on-profile-changed';
import { gamificationRoutes } from './http/gamification.routes';
import { ApplyRules } from './jobs/apply-rules';

export const gamificationModule = defineModule({
  name: 'gamification',
  purpose: 'Points, levels, badges and streaks for what learners do, and leaderboards for those who like.',
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
    on([userProfileChanged], 'gamification.on-profile-changed', OnProfileChanged),
  ],
  routes: gamificationRoutes,
  configuration: gamificationConfiguration,
  jobs: [every('1 minute', 'gamification.apply-rules', ApplyRules)],
  personalData: { holdings: gamificationPersonalData, answers: gamificationPersonalDataAnswers },
});

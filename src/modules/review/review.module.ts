import { defineModule, on } from '../../platform/module/define-module';
import { courseChanged, courseCreated } from '../course/course.contract';
import { enrollmentApi } from '../enrollment/enrollment.contract';
import { userProfileChanged } from '../user/user.contract';
import { reviewPersonalData } from './data/review.personal-data';
import { PlantDemoReviews } from './demo/plant-demo-reviews';
import { OnCourseChanged } from './handlers/on-course-changed';
import { OnProfileChanged } from './handlers/on-profile-changed';
import { reviewRoutes } from './http/review.routes';
import {
  reviewAnswered,
  reviewChanged,
  reviewHidden,
  reviewPersonalDataAnswers,
  reviewPosted,
  reviewRemoved,
  reviewRestored,
} from './review.contract';

export const reviewModule = defineModule({
  name: 'review',
  purpose: 'What learners say of a course.',
  uses: { enrollment: enrollmentApi },
  emits: [reviewPosted, reviewChanged, reviewRemoved, reviewHidden, reviewRestored, reviewAnswered],
  consumes: [
    on([courseCreated, courseChanged], 'review.on-course-changed', OnCourseChanged, {
      reachesOutside: true,
    }),
    on([userProfileChanged], 'review.on-profile-changed', OnProfileChanged),
  ],
  routes: reviewRoutes,
  demo: PlantDemoReviews,
  personalData: { holdings: reviewPersonalData, answers: reviewPersonalDataAnswers },
});

import { defineModule, on } from '../../platform/module/define-module';
import { courseVersionPublished } from '../content/content.contract';
import { enrollmentActivated, enrollmentRevoked } from '../enrollment/enrollment.contract';
import { contentUploaded, mediaProcessed } from '../media/media.contract';
import {
  reviewChanged,
  reviewHidden,
  reviewPosted,
  reviewRemoved,
  reviewRestored,
} from '../review/review.contract';
import { userProfileChanged } from '../user/user.contract';
import { CourseApiService } from './course.api';
import {
  courseApi,
  courseArchived,
  courseChanged,
  courseCreated,
  coursePersonalDataAnswers,
} from './course.contract';
import { CatalogueReads } from './data/catalogue.reads';
import { coursePersonalData } from './data/course.personal-data';
import { CourseReads } from './data/course.reads';
import { OnCourseVersionPublished } from './handlers/on-course-version-published';
import { OnCover } from './handlers/on-cover';
import { OnEnrollment } from './handlers/on-enrollment';
import { OnProfileChanged } from './handlers/on-profile-changed';
import { OnReview } from './handlers/on-review';
import { categoryRoutes } from './http/category.routes';
import { courseRoutes } from './http/course.routes';
import { pathRoutes } from './http/path.routes';
import { FacetLabels } from './queries/facet-labels';

export const courseModule = defineModule({
  name: 'course',
  purpose: 'The catalogue: what there is to learn, from whom, and at what price.',
  api: { contract: courseApi, implementation: CourseApiService },
  emits: [courseCreated, courseChanged, courseArchived],
  consumes: [
    on([courseVersionPublished], 'course.on-course-version-published', OnCourseVersionPublished),
    on([enrollmentActivated, enrollmentRevoked], 'course.on-enrollment', OnEnrollment),
    on(
      [reviewPosted, reviewChanged, reviewRemoved, reviewHidden, reviewRestored],
      'course.on-review',
      OnReview,
    ),
    on([contentUploaded, mediaProcessed], 'course.on-cover', OnCover),
    on([userProfileChanged], 'course.on-profile-changed', OnProfileChanged),
  ],
  routes: [...courseRoutes, ...categoryRoutes, ...pathRoutes],
  register: (container) => {
    // They keep prepared statements and names, of which one set is enough.
    container.registerSingleton(CatalogueReads);
    container.registerSingleton(CourseReads);
    container.registerSingleton(FacetLabels);
  },
  personalData: { holdings: coursePersonalData, answers: coursePersonalDataAnswers },
});

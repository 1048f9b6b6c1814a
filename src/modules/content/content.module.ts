import { defineModule, every, on } from '../../platform/module/define-module';
import { assessmentApi } from '../assessment/assessment.contract';
import { courseApi, courseChanged, courseCreated } from '../course/course.contract';
import { enrollmentApi } from '../enrollment/enrollment.contract';
import { contentUploaded, mediaApi } from '../media/media.contract';
import { userApi } from '../user/user.contract';
import {
  contentImportRequested,
  contentPersonalDataAnswers,
  courseVersionPublished,
  questionAnswered,
  questionAsked,
} from './content.contract';
import { contentPersonalData } from './data/content.personal-data';
import { PlantDemoCourses } from './demo/plant-demo-courses';
import { OnContentUploaded } from './handlers/on-content-uploaded';
import { OnCourseChanged } from './handlers/on-course-changed';
import { OnImportRequested } from './handlers/on-import-requested';
import { contentRoutes } from './http/content.routes';
import { SweepImportArchives } from './jobs/sweep-import-archives';

export const contentModule = defineModule({
  name: 'content',
  purpose:
    'What a course teaches: its sections and lessons, as a draft and as published versions, and what is asked about them.',
  uses: {
    course: courseApi,
    enrollment: enrollmentApi,
    media: mediaApi,
    assessment: assessmentApi,
    user: userApi,
  },
  emits: [courseVersionPublished, contentImportRequested, questionAsked, questionAnswered],
  consumes: [
    on([courseCreated, courseChanged], 'content.on-course-changed', OnCourseChanged),
    on([contentUploaded], 'content.on-content-uploaded', OnContentUploaded, { reachesOutside: true }),
    on([contentImportRequested], 'content.on-import-requested', OnImportRequested, { reachesOutside: true }),
  ],
  routes: contentRoutes,
  jobs: [every('1 hour', 'content.sweep-import-archives', SweepImportArchives)],
  demo: PlantDemoCourses,
  personalData: { holdings: contentPersonalData, answers: contentPersonalDataAnswers },
});

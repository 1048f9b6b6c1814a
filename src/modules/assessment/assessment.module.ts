import { defineModule, every, on } from '../../platform/module/define-module';
import { courseVersionPublished } from '../content/content.contract';
import { courseApi } from '../course/course.contract';
import { enrollmentApi } from '../enrollment/enrollment.contract';
import { contentUploaded, mediaApi } from '../media/media.contract';
import { userApi } from '../user/user.contract';
import { AssessmentApiService } from './assessment.api';
import {
  assessmentApi,
  assessmentFeedbackGiven,
  assessmentGraded,
  assessmentPassed,
  assessmentPersonalDataAnswers,
  assessmentSubmitted,
} from './assessment.contract';
import { assessmentPersonalData } from './data/assessment.personal-data';
import { OnContentUploaded } from './handlers/on-content-uploaded';
import { OnCourseVersionPublished } from './handlers/on-course-version-published';
import { answerFileRoutes } from './http/answer-files.routes';
import { assessmentRoutes } from './http/assessment.routes';
import { bankRoutes } from './http/bank.routes';
import { extraTimeRoutes } from './http/extra-time.routes';
import { gradingRoutes } from './http/grading.routes';
import { pictureRoutes } from './http/picture.routes';
import { questionRoutes } from './http/question.routes';
import { SubmitExpired } from './jobs/submit-expired';

export const assessmentModule = defineModule({
  name: 'assessment',
  purpose: 'What is asked, what was answered, and what it came to.',
  uses: { course: courseApi, enrollment: enrollmentApi, media: mediaApi, user: userApi },
  api: { contract: assessmentApi, implementation: AssessmentApiService },
  emits: [assessmentSubmitted, assessmentGraded, assessmentPassed, assessmentFeedbackGiven],
  consumes: [
    on([contentUploaded], 'assessment.on-content-uploaded', OnContentUploaded),
    on([courseVersionPublished], 'assessment.on-course-version-published', OnCourseVersionPublished),
  ],
  jobs: [every('1 minute', 'assessment.submit-expired', SubmitExpired)],
  routes: [
    ...assessmentRoutes,
    ...gradingRoutes,
    ...questionRoutes,
    ...bankRoutes,
    ...extraTimeRoutes,
    ...pictureRoutes,
    ...answerFileRoutes,
  ],
  personalData: { holdings: assessmentPersonalData, answers: assessmentPersonalDataAnswers },
});

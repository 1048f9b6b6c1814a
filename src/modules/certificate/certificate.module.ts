import { defineModule, on } from '../../platform/module/define-module';
import { courseApi } from '../course/course.contract';
import { enrollmentCompleted } from '../enrollment/enrollment.contract';
import { userApi } from '../user/user.contract';
import {
  certificateIssued,
  certificatePersonalDataAnswers,
  certificateReissued,
  certificateRevoked,
} from './certificate.contract';
import { ForgetDrawings } from './commands/forget-drawings';
import { certificatePersonalData } from './data/certificate.personal-data';
import { OnEnrollmentCompleted } from './handlers/on-enrollment-completed';
import { certificateRoutes } from './http/certificate.routes';

export const certificateModule = defineModule({
  name: 'certificate',
  purpose: 'Certificates of what was learnt, which anyone can verify.',
  uses: { course: courseApi, user: userApi },
  emits: [certificateIssued, certificateRevoked, certificateReissued],
  consumes: [
    on([enrollmentCompleted], 'certificate.on-enrollment-completed', OnEnrollmentCompleted, {
      reachesOutside: true,
    }),
  ],
  routes: certificateRoutes,
  personalData: {
    holdings: certificatePersonalData,
    answers: certificatePersonalDataAnswers,
    step: ForgetDrawings,
  },
});

import { assessmentPersonalDataAnswers } from '../../assessment/assessment.contract';
import { authPersonalDataAnswers } from '../../auth/auth.contract';
import { certificatePersonalDataAnswers } from '../../certificate/certificate.contract';
import { contentPersonalDataAnswers } from '../../content/content.contract';
import { coursePersonalDataAnswers } from '../../course/course.contract';
import { enrollmentPersonalDataAnswers } from '../../enrollment/enrollment.contract';
import { gamificationPersonalDataAnswers } from '../../gamification/gamification.contract';
import { mediaPersonalDataAnswers } from '../../media/media.contract';
import { notificationPersonalDataAnswers } from '../../notification/notification.contract';
import { paymentPersonalDataAnswers } from '../../payment/payment.contract';
import { reviewPersonalDataAnswers } from '../../review/review.contract';
import { userPersonalDataAnswers } from '../user.contract';

/** Every module that holds something of persons, and how it answers. */
export const answersByModule = {
  assessment: assessmentPersonalDataAnswers,
  auth: authPersonalDataAnswers,
  certificate: certificatePersonalDataAnswers,
  content: contentPersonalDataAnswers,
  course: coursePersonalDataAnswers,
  enrollment: enrollmentPersonalDataAnswers,
  gamification: gamificationPersonalDataAnswers,
  media: mediaPersonalDataAnswers,
  notification: notificationPersonalDataAnswers,
  payment: paymentPersonalDataAnswers,
  review: reviewPersonalDataAnswers,
  user: userPersonalDataAnswers,
};

export const holders = Object.keys(answersByModule);
/** Those that know who somebody is forget her last: until then the others may ask. */
export const identities = ['auth', 'user'];

import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

export const enrollmentConfirmed = plainMail({
  variables: z.object({ course: CourseWords, grant: z.enum(['free', 'purchase', 'gift', 'coupon']) }),
  tell: ({ course, grant }, { siteUrl }) =>
    telling(`enrollment_confirmed_${grant}`, {
      link: `${siteUrl}/courses/${encodeURIComponent(course.slug)}`,
      course: course.title,
    }),
});

import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

/** The seat that was held for somebody has gone to the next in line. */
export const seatLapsed = plainMail({
  variables: z.object({ course: CourseWords }),
  tell: ({ course }, { siteUrl }) =>
    telling('seat_lapsed', {
      link: `${siteUrl}/courses/${encodeURIComponent(course.slug)}`,
      course: course.title,
    }),
});

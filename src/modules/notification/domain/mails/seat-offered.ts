import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

/** Somebody who waited for a seat can have one, for a while. */
export const seatOffered = plainMail({
  variables: z.object({ course: CourseWords, expiresAt: z.iso.datetime() }),
  tell: ({ course, expiresAt }, { siteUrl, format }) =>
    telling('seat_offered', {
      link: `${siteUrl}/courses/${encodeURIComponent(course.slug)}`,
      course: course.title,
      expires: format.time(expiresAt),
    }),
});

import { z } from 'zod';
import { plainMail } from '../mail-document';
import { CourseWords, timeInWords } from '../mail-words';

/** Somebody who waited for a seat can have one, for a while. */
export const seatOffered = plainMail({
  variables: z.object({ course: CourseWords, expiresAt: z.iso.datetime() }),
  write: ({ course, expiresAt }, { siteUrl, timeZone }) => ({
    subject: `A seat for you in ${course.title}`,
    paragraphs: [
      `A seat has become free in “${course.title}”, and it is held for you.`,
      'Take it before the time below. After that it goes to the next in line.',
    ],
    facts: [
      ['Course', course.title],
      ['Held until', timeInWords(new Date(expiresAt), timeZone)],
    ],
    action: { label: 'Take your seat', url: `${siteUrl}/courses/${encodeURIComponent(course.slug)}` },
  }),
});

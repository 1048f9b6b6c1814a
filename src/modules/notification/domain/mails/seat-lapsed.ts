import { z } from 'zod';
import { plainMail } from '../mail-document';
import { CourseWords } from '../mail-words';

/** The seat that was held for somebody has gone to the next in line. */
export const seatLapsed = plainMail({
  variables: z.object({ course: CourseWords }),
  write: ({ course }, { siteUrl }) => ({
    subject: `Your seat in ${course.title} was not taken`,
    paragraphs: [
      `The time to take the seat that was held for you in “${course.title}” has run out, so it went to the next in line.`,
      'If you still want to join, wait for a seat once more: you start at the end of the line.',
    ],
    action: { label: 'Open the course', url: `${siteUrl}/courses/${encodeURIComponent(course.slug)}` },
  }),
});

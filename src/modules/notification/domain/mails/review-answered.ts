import { z } from 'zod';
import { plainMail } from '../mail-document';
import { CourseWords } from '../mail-words';

/** Those who teach a course have answered what somebody wrote about it. */
export const reviewAnswered = plainMail({
  variables: z.object({ course: CourseWords, answererName: z.string() }),
  write: ({ course, answererName }, { siteUrl }) => ({
    subject: `${answererName} has answered your review of ${course.title}`,
    paragraphs: [`${answererName} has answered what you wrote about “${course.title}”.`],
    action: {
      label: 'Read the answer',
      url: `${siteUrl}/courses/${encodeURIComponent(course.slug)}`,
    },
  }),
});

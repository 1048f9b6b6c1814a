import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

/** Those who teach a course have answered what somebody wrote about it. */
export const reviewAnswered = plainMail({
  variables: z.object({ course: CourseWords, answererName: z.string() }),
  tell: ({ course, answererName }, { siteUrl }) =>
    telling('review_answered', {
      link: `${siteUrl}/courses/${encodeURIComponent(course.slug)}`,
      course: course.title,
      author: answererName,
    }),
});

import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

/** What someone who teaches a course wants all its learners to know, in her own words. */
export const announcement = plainMail({
  variables: z.object({
    course: CourseWords,
    announcementId: z.uuid(),
    authorName: z.string(),
    title: z.string(),
    body: z.string(),
  }),
  tell: ({ course, authorName, title, body }, { siteUrl }) =>
    telling('announcement', {
      link: `${siteUrl}/courses/${encodeURIComponent(course.slug)}`,
      course: course.title,
      author: authorName,
      title,
      body,
    }),
});

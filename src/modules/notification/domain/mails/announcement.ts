import { z } from 'zod';
import { paragraphsOf } from '../announcement';
import { plainMail } from '../mail-document';
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
  write: ({ course, authorName, title, body }, { siteUrl }) => ({
    subject: title,
    paragraphs: [`${authorName} writes to the learners of “${course.title}”:`, ...paragraphsOf(body)],
    action: { label: 'Open the course', url: `${siteUrl}/courses/${encodeURIComponent(course.slug)}` },
    afterword: ['Answers to this mail reach nobody.'],
  }),
});

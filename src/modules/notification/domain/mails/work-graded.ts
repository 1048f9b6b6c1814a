import { z } from 'zod';
import { plainMail } from '../mail-document';
import { CourseWords } from '../mail-words';

export const workGraded = plainMail({
  variables: z.object({
    course: CourseWords,
    title: z.string(),
    hasPassed: z.boolean().nullable(),
    link: z.string(),
  }),
  write: ({ course, title, hasPassed, link }, { siteUrl }) => ({
    subject: `Graded: ${title}`,
    paragraphs: [
      `What you handed in to “${title}” in the course “${course.title}” has been graded.`,
      ...(hasPassed === true ? ['You have passed.'] : []),
      'Your points are there to see, and the feedback.',
    ],
    action: { label: 'Read the feedback', url: `${siteUrl}${link}` },
  }),
});

import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

export const workGraded = plainMail({
  variables: z.object({
    course: CourseWords,
    title: z.string(),
    hasPassed: z.boolean().nullable(),
    link: z.string(),
  }),
  tell: ({ course, title, hasPassed, link }, { siteUrl }) =>
    telling(hasPassed ? 'work_graded_passed' : 'work_graded', {
      link: `${siteUrl}${link}`,
      course: course.title,
      title,
    }),
});

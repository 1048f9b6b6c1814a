import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

/** Those who teach a course have answered a question under one of its lessons. */
export const questionAnswered = plainMail({
  variables: z.object({
    course: CourseWords,
    title: z.string(),
    answererName: z.string(),
    /** A page of the web client. */ link: z.string(),
  }),
  tell: ({ course, title, answererName, link }, { siteUrl }) =>
    telling('question_answered', {
      link: `${siteUrl}${link}`,
      course: course.title,
      title,
      author: answererName,
    }),
});

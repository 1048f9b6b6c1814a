import { z } from 'zod';
import { plainMail } from '../mail-document';
import { CourseWords } from '../mail-words';

/** Those who teach a course have answered a question under one of its lessons. */
export const questionAnswered = plainMail({
  variables: z.object({
    course: CourseWords,
    title: z.string(),
    answererName: z.string(),
    /** A page of the web client. */
    link: z.string(),
  }),
  write: ({ course, title, answererName, link }, { siteUrl }) => ({
    subject: `${answererName} has answered: ${title}`,
    paragraphs: [`${answererName} has answered what you asked in “${course.title}”.`],
    action: { label: 'Read the answer', url: `${siteUrl}${link}` },
  }),
});

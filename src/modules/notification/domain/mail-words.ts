import { z } from 'zod';

/** What mails need to know of a course. */
export const CourseWords = z.object({ courseId: z.uuid(), slug: z.string(), title: z.string() });
export type CourseWords = z.infer<typeof CourseWords>;

/** Text for a header: one line, no longer than it may be. Names come from people. */
export function oneLine(text: string, maximum: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line.length <= maximum ? line : `${line.slice(0, maximum - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

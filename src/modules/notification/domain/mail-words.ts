import { z } from 'zod';

/** What mails need to know of a course. */
export const CourseWords = z.object({ courseId: z.uuid(), slug: z.string(), title: z.string() });
export type CourseWords = z.infer<typeof CourseWords>;

/** `5 January 2026, 10:00 CET`, where the reader is; in UTC where her time zone is not known here. */
export function timeInWords(time: Date, timeZone: string): string {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  const [day, month, year] = [parts.get('day'), parts.get('month'), parts.get('year')];
  // Put together here, because versions of Node differ in what they write between date and time.
  return `${day} ${month} ${year}, ${parts.get('hour')}:${parts.get('minute')} ${parts.get('timeZoneName')}`;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...timeFormat, timeZone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.DateTimeFormat('en-GB', { ...timeFormat, timeZone: 'UTC' });
  }
}

const timeFormat: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
};

/** Text for a header: one line, no longer than it may be. Names come from people. */
export function oneLine(text: string, maximum: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line.length <= maximum ? line : `${line.slice(0, maximum - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

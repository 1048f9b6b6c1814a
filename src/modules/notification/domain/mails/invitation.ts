import { z } from 'zod';
import { plainMail } from '../mail-document';
import { CourseWords, timeInWords } from '../mail-words';

/** Somebody is asked into a course. The only mail to people who need not have an account. */
export const invitation = plainMail({
  variables: z.object({
    course: CourseWords,
    invitationId: z.uuid(),
    inviterName: z.string(),
    accessEndsAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime(),
  }),
  write: ({ course, inviterName, accessEndsAt, expiresAt }, { siteUrl, timeZone, address }) => ({
    subject: `${inviterName} invites you to ${course.title}`,
    paragraphs: [
      `${inviterName} invites you to the course “${course.title}”.`,
      'Register with the address that this mail was sent to, or sign in if you have an account with it, and confirm it. The course is then open to you.',
    ],
    facts: [
      ['Course', course.title],
      ['Your address', address],
      ...(accessEndsAt
        ? [['Open to you until', timeInWords(new Date(accessEndsAt), timeZone)] as const]
        : []),
      ['The invitation holds until', timeInWords(new Date(expiresAt), timeZone)],
    ],
    action: {
      label: 'Accept the invitation',
      url: `${siteUrl}/register?returnTo=${encodeURIComponent(`/courses/${course.slug}`)}`,
    },
    afterword: [
      'If you do not know what this is about, ignore this mail: nothing happens without you, and we keep your address no longer than the invitation holds.',
    ],
  }),
});

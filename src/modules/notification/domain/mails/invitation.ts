import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

/** Somebody is asked into a course. The only mail to people who need not have an account. */
export const invitation = plainMail({
  variables: z.object({
    course: CourseWords,
    invitationId: z.uuid(),
    inviterName: z.string(),
    accessEndsAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime(),
  }),
  tell: ({ course, inviterName, accessEndsAt, expiresAt }, { siteUrl, format, address }) =>
    telling('invitation', {
      link: `${siteUrl}/register?returnTo=${encodeURIComponent(`/courses/${course.slug}`)}`,
      course: course.title,
      inviter: inviterName,
      address,
      expires: format.time(expiresAt),
      accessEnds: accessEndsAt && format.time(accessEndsAt),
    }),
});

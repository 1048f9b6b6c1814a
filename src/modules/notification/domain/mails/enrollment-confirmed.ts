import { z } from 'zod';
import { plainMail } from '../mail-document';
import { CourseWords } from '../mail-words';

export const enrollmentConfirmed = plainMail({
  variables: z.object({ course: CourseWords, grant: z.enum(['free', 'purchase', 'gift', 'coupon']) }),
  write: ({ course, grant }, { siteUrl }) => ({
    subject: `You are enrolled: ${course.title}`,
    paragraphs: [
      {
        free: `The course “${course.title}” is open to you.`,
        purchase: `Thank you. The course “${course.title}” is paid and open to you.`,
        gift: `The course “${course.title}” was given to you, and is open.`,
        coupon: `Your coupon covers all of it: the course “${course.title}” is open to you.`,
      }[grant],
      'Begin whenever you like. Your progress is kept, on every device.',
    ],
    action: { label: 'Start learning', url: `${siteUrl}/courses/${encodeURIComponent(course.slug)}` },
  }),
});

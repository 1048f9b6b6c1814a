import { z } from 'zod';
import { shortText, text } from '../../../platform/http/schemas';

export const AnnouncementRequest = z
  .strictObject({
    title: shortText,
    body: text(5_000).trim().min(1).meta({ description: 'Plain text; a blank line parts paragraphs.' }),
  })
  .meta({ id: 'AnnouncementRequest' });

export const AnnouncementView = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    authorName: z.string(),
    title: z.string(),
    body: z.string(),
    recipients: z.int().meta({ description: 'How many have been told so far.' }),
    createdAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable().meta({ description: 'When the last was told; null until then.' }),
  })
  .meta({ id: 'Announcement' });

export const AnnouncementPreview = z
  .object({
    recipients: z.int().meta({ description: 'How many learners would be told now.' }),
    mail: z.object({ subject: z.string(), text: z.string() }),
    inApp: z.object({ title: z.string(), body: z.string() }),
  })
  .meta({ id: 'AnnouncementPreview' });

import { z } from 'zod';
import { page, text } from '../../../platform/http/schemas';
import { noteBounds } from '../domain/note';

const noteText = text(noteBounds.characters).trim();

export const NoteRequest = z
  .strictObject({
    text: noteText.default('').meta({ description: 'Plain text. Without any it is a bookmark.' }),
    atSeconds: z
      .int()
      .min(0)
      .max(360_000)
      .nullable()
      .default(null)
      .meta({ description: 'Where in a video; null for the lesson as a whole.' }),
  })
  .meta({ id: 'NoteRequest' });

export const NoteChanges = z.strictObject({ text: noteText }).meta({ id: 'NoteChanges' });

export const NotesQuery = page.extend({ lessonId: z.uuid().optional() });

export const NoteView = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    lesson: z.object({
      id: z.uuid(),
      title: z.string(),
      isThere: z
        .boolean()
        .meta({ description: 'False where the lesson is not part of the course as it is published.' }),
    }),
    text: z.string(),
    atSeconds: z.int().nullable(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'Note' });

import type { z } from 'zod';
import type { Note } from '../domain/note';
import type { NoteView } from './notes.schemas';

/** The only way a note becomes JSON, for nobody but its writer. */
export function presentNote(note: Note & { readonly isLessonThere: boolean }): z.input<typeof NoteView> {
  const { id, courseId, lessonId, lessonTitle, isLessonThere, text, atSeconds, createdAt, changedAt } = note;
  return {
    id,
    courseId,
    lesson: { id: lessonId, title: lessonTitle, isThere: isLessonThere },
    text,
    atSeconds,
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
  };
}

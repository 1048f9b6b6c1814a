import { and, eq, type SQL, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Note } from '../domain/note';
import { curricula, notes, versionLessons } from './content.tables';

/** Where the list of notes goes on: by the order of the course, then by the time in the video. */
export interface NotePosition {
  readonly lesson: number;
  readonly seconds: number;
  readonly id: string;
}

export type ListedNote = Note & { readonly isLessonThere: boolean; readonly position: NotePosition };

/** Lessons that have left the course come last. */
const afterAllLessons = 1_000_000;

/** Notes of learners. Every read and write names whose they are. */
@injectable()
export class NotesRepository {
  async insert(tx: Transaction, note: Note): Promise<void> {
    await tx.insert(notes).values(note);
  }

  /** Whoever writes one waits here for her note before it, so that their number is the number. */
  async lock(tx: Transaction, { learnerId, courseId }: { learnerId: string; courseId: string }) {
    const key = `content.notes:${learnerId}:${courseId}`;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 0))`);
  }

  async count(reader: Reader, { learnerId, courseId }: { learnerId: string; courseId: string }) {
    return reader.$count(notes, and(eq(notes.learnerId, learnerId), eq(notes.courseId, courseId)));
  }

  async change(
    tx: Transaction,
    owned: { noteId: string; learnerId: string },
    changes: Pick<Note, 'text' | 'changedAt'>,
  ): Promise<Note | undefined> {
    const [note] = await tx.update(notes).set(changes).where(isTheirs(owned)).returning();
    return note;
  }

  async remove(tx: Transaction, owned: { noteId: string; learnerId: string }): Promise<boolean> {
    const rows = await tx.delete(notes).where(isTheirs(owned)).returning({ id: notes.id });
    return rows.length > 0;
  }

  /** In the order of the course as it is published. A learner has a bounded number of them, so they are sorted as they are read. */
  async ofCourse(
    reader: Reader,
    options: {
      learnerId: string;
      courseId: string;
      lessonId?: string | undefined;
      noteId?: string;
      after?: NotePosition | undefined;
      limit: number;
    },
  ): Promise<ListedNote[]> {
    const { learnerId, courseId, lessonId, noteId, after, limit } = options;
    const lesson = sql<number>`coalesce(${versionLessons.position}, ${sql.raw(String(afterAllLessons))})`;
    const seconds = sql<number>`coalesce(${notes.atSeconds}, -1)`;
    const conditions: SQL[] = [eq(notes.learnerId, learnerId), eq(notes.courseId, courseId)];
    if (lessonId) conditions.push(eq(notes.lessonId, lessonId));
    if (noteId) conditions.push(eq(notes.id, noteId));
    if (after)
      conditions.push(
        sql`(${lesson}, ${seconds}, ${notes.id}) > (${after.lesson}::integer, ${after.seconds}::integer, ${after.id}::uuid)`,
      );
    const rows = await reader
      .select({ note: notes, title: versionLessons.title, lesson, seconds })
      .from(notes)
      .leftJoin(curricula, eq(curricula.courseId, notes.courseId))
      .leftJoin(
        versionLessons,
        and(
          eq(versionLessons.versionId, curricula.currentVersionId),
          eq(versionLessons.lessonId, notes.lessonId),
        ),
      )
      .where(and(...conditions))
      .orderBy(lesson, seconds, notes.id)
      .limit(limit);
    return rows.map(({ note, title, ...at }) => ({
      ...note,
      lessonTitle: title ?? note.lessonTitle,
      isLessonThere: title !== null,
      position: { ...at, id: note.id },
    }));
  }
}

function isTheirs({ noteId, learnerId }: { noteId: string; learnerId: string }) {
  return and(eq(notes.id, noteId), eq(notes.learnerId, learnerId));
}

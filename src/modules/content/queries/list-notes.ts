import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { NotesRepository } from '../data/notes.repository';
import { mayLookForNotes } from '../http/content.policy';
import { presentNote } from '../http/notes.presenter';
import type { NoteView } from '../http/notes.schemas';
import { CourseDirectory } from './course-directory';

const Position = z.object({ lesson: z.int(), seconds: z.int(), id: z.uuid() });

/** One's own notes in a course, or in one of its lessons. They stay when access has ended. */
@injectable()
export class ListNotes {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(Database) private readonly database: Database,
    @inject(NotesRepository) private readonly notes: NotesRepository,
  ) {}

  async execute(request: {
    learner: Person;
    courseId: string;
    lessonId: string | undefined;
    page: Page;
  }): Promise<{ items: z.input<typeof NoteView>[]; nextCursor: string | null }> {
    const { learner, courseId, lessonId } = request;
    const { limit, cursor } = request.page;
    const after = decodeCursor(Position, cursor);
    const owned = { learnerId: learner.id, courseId };
    const course = await this.directory.of(courseId);
    permit(mayLookForNotes(learner, course, await this.notes.count(this.database, owned)));
    const rows = await this.notes.ofCourse(this.database, { ...owned, lessonId, after, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ position }) => ({ ...position }));
    return { items: shown.map(presentNote), nextCursor };
  }
}

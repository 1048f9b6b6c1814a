import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { contentErrors } from '../content.errors';
import { NotesRepository } from '../data/notes.repository';
import { presentNote } from '../http/notes.presenter';
import type { NoteView } from '../http/notes.schemas';

/** Changes the text of one's own note, even where the lesson is closed to one by now. */
@injectable()
export class ChangeNote {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(NotesRepository) private readonly notes: NotesRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    learner: Person;
    noteId: string;
    text: string;
  }): Promise<z.input<typeof NoteView>> {
    const { learner, noteId, text } = request;
    return this.work.run(async (tx) => {
      const owned = { noteId, learnerId: learner.id };
      const changed = await this.notes.change(tx, owned, { text, changedAt: this.clock.now() });
      if (!changed) throw contentErrors.noteNotFound();
      const { courseId, learnerId } = changed;
      const [listed] = await this.notes.ofCourse(tx, { courseId, learnerId, noteId, limit: 1 });
      if (!listed) throw contentErrors.noteNotFound();
      return presentNote(listed);
    });
  }
}

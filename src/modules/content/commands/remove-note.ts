import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { contentErrors } from '../content.errors';
import { NotesRepository } from '../data/notes.repository';

/** Deletes one's own note. */
@injectable()
export class RemoveNote {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(NotesRepository) private readonly notes: NotesRepository,
  ) {}

  async execute(request: { learner: Person; noteId: string }): Promise<null> {
    const { learner, noteId } = request;
    return this.work.run(async (tx) => {
      if (!(await this.notes.remove(tx, { noteId, learnerId: learner.id })))
        throw contentErrors.noteNotFound();
      return null;
    });
  }
}

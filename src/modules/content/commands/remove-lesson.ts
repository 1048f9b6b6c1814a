import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DraftsRepository } from '../data/drafts.repository';
import { EditableParts } from './editable-parts';

/** Removes a lesson from the draft. What is published stays until the next version; its files and quiz stay too. */
@injectable()
export class RemoveLesson {
  constructor(
    @inject(EditableParts) private readonly editable: EditableParts,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
  ) {}

  async execute(request: { editor: Person; lessonId: string }): Promise<null> {
    const { lesson } = await this.editable.lesson(request.editor, request.lessonId);
    return this.work.run(async (tx) => {
      await this.drafts.lock(tx, lesson.courseId);
      await this.drafts.deleteLesson(tx, lesson.id);
      await this.drafts.markChanged(tx, lesson.courseId);
      return null;
    });
  }
}

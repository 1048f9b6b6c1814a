import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DraftsRepository } from '../data/drafts.repository';
import { EditableParts } from './editable-parts';

/** Removes a section with its lessons from the draft. What is published stays until the next version. */
@injectable()
export class RemoveSection {
  constructor(
    @inject(EditableParts) private readonly editable: EditableParts,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
  ) {}

  async execute(request: { editor: Person; sectionId: string }): Promise<null> {
    const { section } = await this.editable.section(request.editor, request.sectionId);
    return this.work.run(async (tx) => {
      await this.drafts.lock(tx, section.courseId);
      await this.drafts.deleteSection(tx, section.id);
      await this.drafts.markChanged(tx, section.courseId);
      return null;
    });
  }
}

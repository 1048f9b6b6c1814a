import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { contentErrors } from '../content.errors';
import { DraftsRepository } from '../data/drafts.repository';
import { draftBounds } from '../domain/draft';
import { presentSection } from '../http/content.presenter';
import type { SectionView } from '../http/content.schemas';
import { EditableParts } from './editable-parts';

/** Adds a section at the end of a course. */
@injectable()
export class AddSection {
  constructor(
    @inject(EditableParts) private readonly editable: EditableParts,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
  ) {}

  async execute(request: {
    editor: Person;
    courseId: string;
    title: string;
  }): Promise<z.input<typeof SectionView>> {
    const { courseId } = await this.editable.course(request.editor, request.courseId);
    return this.work.run(async (tx) => {
      await this.drafts.lock(tx, courseId);
      if ((await this.drafts.countSections(tx, courseId)) >= draftBounds.sections)
        throw contentErrors.tooManySections({ facts: { maximum: draftBounds.sections } });
      const section = await this.drafts.appendSection(tx, { id: newId(), courseId, title: request.title });
      await this.drafts.markChanged(tx, courseId);
      return presentSection(section);
    });
  }
}

import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { OpeningRule } from '../content.contract';
import { contentErrors } from '../content.errors';
import { DraftsRepository } from '../data/drafts.repository';
import { keptRule } from '../domain/opening';
import { presentSection } from '../http/content.presenter';
import type { SectionView } from '../http/content.schemas';
import { EditableParts } from './editable-parts';

/** Changes the title of a section, and when it opens. With a version, only if nobody has changed it since. */
@injectable()
export class ChangeSection {
  constructor(
    @inject(EditableParts) private readonly editable: EditableParts,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
  ) {}

  async execute(request: {
    editor: Person;
    sectionId: string;
    title?: string | undefined;
    opening?: OpeningRule | null | undefined;
    version?: number | undefined;
  }): Promise<z.input<typeof SectionView>> {
    const { title, opening } = request;
    const { section } = await this.editable.section(request.editor, request.sectionId);
    return this.work.run(async (tx) => {
      await this.drafts.lock(tx, section.courseId);
      const now = await this.drafts.findSection(tx, section.id);
      if (!now) throw contentErrors.sectionNotFound();
      if (request.version !== undefined && request.version !== now.version)
        throw contentErrors.changedMeanwhile({ facts: { version: now.version } });
      const saved = await this.drafts.saveSection(tx, section.id, {
        ...(title !== undefined && { title }),
        ...(opening !== undefined && { opening: keptRule(opening) }),
      });
      await this.drafts.markChanged(tx, section.courseId);
      return presentSection(saved);
    });
  }
}

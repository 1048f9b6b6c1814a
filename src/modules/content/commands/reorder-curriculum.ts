import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { contentErrors } from '../content.errors';
import { DraftsRepository } from '../data/drafts.repository';
import { planOrder, type WantedOrder } from '../domain/plan-order';
import { EditableParts } from './editable-parts';

/** Puts all sections and lessons of a course in order at once; lessons may move between sections. */
@injectable()
export class ReorderCurriculum {
  constructor(
    @inject(EditableParts) private readonly editable: EditableParts,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
  ) {}

  async execute(request: { editor: Person; courseId: string; order: WantedOrder }): Promise<WantedOrder> {
    const { courseId } = await this.editable.course(request.editor, request.courseId);
    return this.work.run(async (tx) => {
      await this.drafts.lock(tx, courseId);
      const plan = planOrder(await this.drafts.load(tx, courseId), request.order);
      if (plan.kind === 'outdated') {
        const { missing, unknown } = plan;
        throw contentErrors.changedMeanwhile({
          facts: { missing: missing.slice(0, 50), unknown: unknown.slice(0, 50) },
        });
      }
      await this.drafts.saveOrder(tx, plan);
      await this.drafts.markChanged(tx, courseId);
      return request.order;
    });
  }
}

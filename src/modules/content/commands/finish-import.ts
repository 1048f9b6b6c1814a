import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { CourseAssetsRepository } from '../data/course-assets.repository';
import { DraftsRepository } from '../data/drafts.repository';
import { ImportsRepository } from '../data/imports.repository';
import type { ReadyImport } from './carry-out-import';

/** Writes what an import brought, and that it succeeded, in one transaction. Doing it again changes nothing. */
@injectable()
export class FinishImport {
  constructor(
    @inject(ImportsRepository) private readonly imports: ImportsRepository,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @inject(CourseAssetsRepository) private readonly assets: CourseAssetsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async apply(tx: Transaction, ready: ReadyImport): Promise<void> {
    const now = this.clock.now();
    const { courseId, plan, quizIds } = ready;
    const isOurs = await this.imports.saveUnderWay(tx, ready.importId, {
      status: 'succeeded',
      progress: { step: 'done', percent: 100 },
      report: ready.report,
      finishedAt: now,
    });
    if (!isOurs) return;
    await this.drafts.lock(tx, courseId);
    const sections = plan.sections.map(({ id, title }, position) => ({
      id,
      courseId,
      title,
      position,
      version: 1,
    }));
    const lessons = plan.sections.flatMap((section) =>
      section.lessons.map(({ quizIndex, captions, ...lesson }, position) => ({
        ...lesson,
        captions: [...captions],
        courseId,
        sectionId: section.id,
        position,
        quizId: quizIndex === null ? null : (quizIds[quizIndex] ?? null),
        version: 1,
        updatedAt: now,
      })),
    );
    await this.drafts.insertAll(tx, { sections, lessons });
    await this.assets.save(tx, courseId, ready.files);
    await this.drafts.markChanged(tx, courseId);
  }
}

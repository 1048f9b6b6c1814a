import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { DomainError } from '../../../platform/errors/domain-error';
import { Logger } from '../../../platform/logging/logger';
import { HandoverStorage } from '../../../platform/storage/object-storage';
import { AssessmentApi } from '../../assessment/assessment.contract';
import { CourseApi } from '../../course/course.contract';
import { MediaApi } from '../../media/media.contract';
import { ImportsRepository } from '../data/imports.repository';
import type { CourseImport } from '../domain/course-import';
import { inBatches } from '../queries/part-states';
import { CarryOutImport } from './carry-out-import';
import { ImportArchives } from './import-archives';
import { handoverFolder, keyFor } from './import-keys';

/** As many as the contracts take at once. */
const batch = { quizzes: 300, assets: 1_000 } as const;

/** Takes back what an import has made with other modules, the last first: a failure leaves nothing behind. */
@injectable()
export class UndoImport {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(MediaApi) private readonly media: MediaApi,
    @inject(AssessmentApi) private readonly assessment: AssessmentApi,
    @inject(HandoverStorage) private readonly handover: HandoverStorage,
    @inject(Database) private readonly database: Database,
    @inject(ImportsRepository) private readonly imports: ImportsRepository,
    @inject(CarryOutImport) private readonly carryOut: CarryOutImport,
    @inject(ImportArchives) private readonly archives: ImportArchives,
    @inject(Logger) private readonly logger: Logger,
  ) {}

  async execute(failing: CourseImport): Promise<void> {
    const { id } = failing;
    const lost = await this.findLost(failing);
    const quizIds = [...failing.quizIds, ...lost.quizIds];
    for (const [index, ids] of inBatches(quizIds, batch.quizzes).entries()) {
      const idempotencyKey = keyFor(id, `discard-quizzes:${index}`);
      await this.assessment.discardQuizzes({ quizIds: ids }, { idempotencyKey });
    }
    const assets = await this.imports.assetsOf(this.database, id);
    const assetIds = [...assets.values()].flatMap((facts) => facts?.assetId ?? []);
    for (const [index, ids] of inBatches([...assetIds, ...lost.assetIds], batch.assets).entries()) {
      const idempotencyKey = keyFor(id, `discard-assets:${index}`);
      await this.media.discardAssets({ assetIds: ids }, { idempotencyKey });
    }
    if (lost.courseId) await this.discardDraft(id, lost.courseId);
    const left = await this.handover.list({ prefix: handoverFolder(id), limit: 1_000 });
    await Promise.all(left.items.map(({ key }) => this.handover.delete(key)));
  }

  /** Before the course was asked for, nothing was; without the archive there is nothing to ask by. */
  private async findLost(failing: CourseImport) {
    const isKnown = !failing.hasAskedForCourse || !(await this.archives.has(failing.id));
    if (isKnown) return { courseId: failing.courseId, assetIds: [], quizIds: [] };
    return this.archives.use(failing.id, (files) => this.carryOut.findLost({ import: failing, files }));
  }

  private async discardDraft(importId: string, courseId: string): Promise<void> {
    try {
      const idempotencyKey = keyFor(importId, 'discard-course');
      await this.courses.discardDraft({ courseId }, { idempotencyKey });
    } catch (error) {
      // Whoever started it teaches it no more: somebody else has taken the draft over.
      if (!(error instanceof DomainError) || error.code !== 'course.not_yours') throw error;
      this.logger.warn('The draft of a failed import was left to those who teach it now.', { courseId });
    }
  }
}

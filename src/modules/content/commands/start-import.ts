import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { UploadedFile } from '../../../platform/http/route';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { contentImportRequested } from '../content.contract';
import { contentErrors } from '../content.errors';
import { ImportsRepository } from '../data/imports.repository';
import { mostImportsUnderWay } from '../domain/course-import';
import { ImportArchives } from './import-archives';

/** Takes an archive in and promises to import it. Carrying that out is the work of an event. */
@injectable()
export class StartImport {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ImportsRepository) private readonly imports: ImportsRepository,
    @inject(ImportArchives) private readonly archives: ImportArchives,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { requester: Person; file: UploadedFile }): Promise<{ id: string }> {
    const { requester, file } = request;
    const { id: requesterId, roles, sessionId } = requester;
    const id = newId();
    await this.archives.keep(id, file.path);
    try {
      return await this.work.run(async (tx) => {
        if ((await this.imports.countUnderWay(tx, requesterId)) >= mostImportsUnderWay)
          throw contentErrors.tooManyImports({ facts: { maximum: mostImportsUnderWay } });
        await this.imports.insert(tx, {
          ...freshImport,
          id,
          requesterId,
          requester: { id: requesterId, roles, sessionId },
          fileName: file.name,
          createdAt: this.clock.now(),
        });
        await tx.publish(contentImportRequested, { importId: id });
        return { id };
      });
    } catch (error) {
      await this.archives.drop(id);
      throw error;
    }
  }
}

/** An import of which nothing has been done. */
export const freshImport = {
  status: 'queued',
  phase: 'importing',
  progress: { step: 'waiting', percent: 0 },
  attempts: 0,
  hasAskedForCourse: false,
  courseId: null,
  quizIds: [] as string[],
  report: null,
  error: null,
  finishedAt: null,
} as const;

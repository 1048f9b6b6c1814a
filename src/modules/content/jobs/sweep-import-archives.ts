import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { ImportArchives } from '../commands/import-archives';
import { ImportsRepository } from '../data/imports.repository';

/** An archive younger than this may belong to a request that has not been answered yet. */
const keptMilliseconds = 3_600_000;

/** Drops the archives of imports that have ended. */
@injectable()
export class SweepImportArchives implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ImportsRepository) private readonly imports: ImportsRepository,
    @inject(ImportArchives) private readonly archives: ImportArchives,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = this.clock.now().getTime() - keptMilliseconds;
    let cursor: string | undefined;
    do {
      const page = await this.archives.list(cursor);
      const old = page.items.filter(({ keptAt }) => keptAt.getTime() < before);
      const needed = await this.imports.underWay(
        this.database,
        old.map(({ importId }) => importId),
      );
      for (const { importId } of old) if (!needed.has(importId)) await this.archives.drop(importId);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
}

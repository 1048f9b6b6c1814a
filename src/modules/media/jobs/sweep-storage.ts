import { inject, injectable } from 'tsyringe';
import { Logger } from '../../../platform/logging/logger';
import type { Job } from '../../../platform/module/define-module';
import { StorageUpkeep } from '../../../platform/storage/object-storage';

/** Lets the storage clear away what crashes and unfinished uploads of any module have left in it. */
@injectable()
export class SweepStorage implements Job {
  constructor(
    @inject(StorageUpkeep) private readonly upkeep: StorageUpkeep,
    @inject(Logger) private readonly logger: Logger,
  ) {}

  async run(): Promise<void> {
    const { endedUploads } = await this.upkeep.sweep();
    this.logger.info('The storage was swept.', { endedUploads });
  }
}

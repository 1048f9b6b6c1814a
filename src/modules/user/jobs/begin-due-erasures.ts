import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { personalDataErasureBegun } from '../../../platform/privacy/personal-data-events';
import { Clock } from '../../../platform/time/clock';
import { ErasureRepository } from '../data/erasure.repository';

const batch = 100;

/** Begins to forget those whose time to change their mind is over. */
@injectable()
export class BeginDueErasures implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ErasureRepository) private readonly erasures: ErasureRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    let due: { id: string }[];
    do {
      due = await this.erasures.due(this.database, this.clock.now(), batch);
      // Each in a unit of its own, so that whoever cancels meanwhile is heard.
      for (const { id } of due) await this.begin(id);
    } while (due.length === batch);
  }

  private async begin(erasureId: string): Promise<void> {
    await this.work.step(async (tx) => {
      const erasure = await this.erasures.lock(tx, erasureId);
      if (erasure?.status !== 'scheduled') return;
      await this.erasures.save(tx, { ...erasure, status: 'running', begunAt: this.clock.now() });
      await tx.publish(personalDataErasureBegun, { personId: erasure.personId, erasureId });
    });
  }
}

import { inject, injectable } from 'tsyringe';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { type AuthConfiguration, authConfiguration } from '../auth.config';
import { AuditRepository } from '../data/audit.repository';

const day = 86_400_000;
const batchSize = 1_000;
/** A run deletes at most this much; the next goes on. */
const mostBatches = 200;

/** Forgets what the audit log need not keep any longer: it holds who was where, and that is nobody's business for ever. */
@injectable()
export class ForgetAuditEntries implements Job {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AuditRepository) private readonly entries: AuditRepository,
    @inject(authConfiguration.token) private readonly configuration: AuthConfiguration,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const until = new Date(this.clock.now().getTime() - this.configuration.auditDays * day);
    for (let batch = 0; batch < mostBatches; batch += 1) {
      const forgotten = await this.work.step((tx) => this.entries.forgetBefore(tx, until, batchSize));
      if (forgotten < batchSize) return;
    }
  }
}

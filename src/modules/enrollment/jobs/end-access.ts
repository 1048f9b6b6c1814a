import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { ChangeAccess } from '../commands/change-access';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { endDueGrants } from '../domain/enrollment';

const batch = 200;

/** Tells of access that has come to its end. It opens nothing from that moment on, whether this has run or not. */
@injectable()
export class EndAccess implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(ChangeAccess) private readonly changeAccess: ChangeAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    let due: string[];
    do {
      due = await this.enrollments.withDueGrants(this.database, now, batch);
      for (const enrollmentId of due) {
        await this.work.run(async (tx) => {
          const enrollment = await this.enrollments.lock(tx, enrollmentId);
          if (!enrollment) return;
          await this.changeAccess.apply(tx, enrollment, endDueGrants(enrollment, now), { now });
        });
      }
    } while (due.length > 0);
  }
}

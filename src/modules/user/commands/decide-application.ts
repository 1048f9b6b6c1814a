import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { ApplicationRepository } from '../data/application.repository';
import { decide } from '../domain/application';
import { presentApplication } from '../http/application.presenter';
import type { ApplicationView } from '../http/application.schemas';
import { applicationApproved, applicationDeclined } from '../user.contract';
import { userErrors } from '../user.errors';

type Verdict = { readonly status: 'approved' } | { readonly status: 'declined'; readonly reason: string };

/** An admin decides whether somebody teaches. Auth gives the role when it hears of it. */
@injectable()
export class DecideApplication {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    admin: Person;
    applicationId: string;
    verdict: Verdict;
  }): Promise<z.input<typeof ApplicationView>> {
    const { admin, applicationId, verdict } = request;
    return this.work.run(async (tx) => {
      const application = await this.applications.lock(tx, applicationId);
      if (!application) throw userErrors.applicationNotFound();
      if (application.status !== 'pending') throw userErrors.applicationDecided();
      if (application.personId === admin.id) throw userErrors.ownApplication();
      const { status } = verdict;
      const reason = verdict.status === 'declined' ? verdict.reason : null;
      const now = this.clock.now();
      const decided = decide(application, { status, reason, decidedBy: admin.id, now });
      await this.applications.save(tx, decided);
      const facts = { userId: application.personId, applicationId, decidedBy: admin.id };
      if (status === 'approved') await tx.publish(applicationApproved, facts);
      else await tx.publish(applicationDeclined, facts);
      return presentApplication(decided);
    });
  }
}

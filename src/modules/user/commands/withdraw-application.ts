import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ApplicationRepository } from '../data/application.repository';
import { userErrors } from '../user.errors';

/** Takes back one's application while nobody has decided on it. */
@injectable()
export class WithdrawApplication {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ApplicationRepository) private readonly applications: ApplicationRepository,
  ) {}

  async execute({ owner }: { owner: Person }): Promise<void> {
    await this.work.run(async (tx) => {
      const application = await this.applications.lockPendingOf(tx, owner.id);
      if (!application) throw userErrors.applicationNotFound();
      await this.applications.save(tx, { ...application, status: 'withdrawn' });
    });
  }
}

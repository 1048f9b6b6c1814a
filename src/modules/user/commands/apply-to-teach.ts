import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { ApplicationRepository } from '../data/application.repository';
import { ProfileRepository } from '../data/profile.repository';
import { mayApply, startApplication } from '../domain/application';
import { presentApplication } from '../http/application.presenter';
import type { ApplicationView } from '../http/application.schemas';
import { userErrors } from '../user.errors';

/** Somebody who is reached asks to teach, and says what and why. */
@injectable()
export class ApplyToTeach {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
    @inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ owner, text }: { owner: Person; text: string }): Promise<z.input<typeof ApplicationView>> {
    return this.work.run(async (tx) => {
      const now = this.clock.now();
      const profile = await this.profiles.lock(tx, owner.id);
      if (!profile) throw platformErrors.unavailable();
      const applying = mayApply(profile, await this.applications.lastOf(tx, owner.id), now);
      switch (applying.kind) {
        case 'teaches_already':
          throw userErrors.teachesAlready();
        case 'unverified':
          throw userErrors.emailNotVerified();
        case 'pending':
          throw userErrors.applicationPending();
        case 'too_soon':
          throw userErrors.applicationTooSoon({
            facts: { possibleFrom: applying.possibleFrom.toISOString() },
          });
        case 'possible':
      }
      const application = startApplication({ id: newId(), personId: owner.id, text, now });
      if (!(await this.applications.insert(tx, application))) throw userErrors.applicationPending();
      return presentApplication(application);
    });
  }
}

import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { ApplicationRepository } from '../data/application.repository';
import { ProfileRepository } from '../data/profile.repository';
import { mayApply } from '../domain/application';
import { presentApplication } from '../http/application.presenter';
import type { OwnApplication } from '../http/application.schemas';

/** One's last application, and whether one may apply now. */
@injectable()
export class GetMyApplication {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
    @inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ owner }: { owner: Person }): Promise<z.input<typeof OwnApplication>> {
    const [profile, last] = await Promise.all([
      this.profiles.find(this.database, owner.id),
      this.applications.lastOf(this.database, owner.id),
    ]);
    const person = profile ?? { roles: owner.roles, isEmailVerified: false };
    const applying = mayApply(person, last, this.clock.now());
    return {
      application: last ? presentApplication(last) : null,
      applying: applying.kind,
      possibleFrom: applying.kind === 'too_soon' ? applying.possibleFrom.toISOString() : null,
    };
  }
}

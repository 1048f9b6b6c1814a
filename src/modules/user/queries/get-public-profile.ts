import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import { Database } from '../../../platform/database/tokens';
import { ProfileRepository } from '../data/profile.repository';
import { maySeePublicly } from '../http/user.policy';
import { presentPublicProfile } from '../http/user.presenter';
import type { PublicProfile } from '../http/user.schemas';
import { userErrors } from '../user.errors';

/** The page of somebody who teaches. */
@injectable()
export class GetPublicProfile {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
  ) {}

  async execute(request: { userId: string }): Promise<z.input<typeof PublicProfile>> {
    const profile = await this.profiles.find(this.database, request.userId);
    if (!profile) throw userErrors.notFound();
    permit(maySeePublicly(profile));
    return presentPublicProfile(profile);
  }
}

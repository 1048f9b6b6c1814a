import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { ProfileRepository } from '../data/profile.repository';
import { editProfile, showsDifferently } from '../domain/profile';
import { presentOwnProfile } from '../http/user.presenter';
import type { OwnProfile, ProfileChanges } from '../http/user.schemas';
import { ArrivingProfile } from '../queries/arriving-profile';
import { userProfileChanged } from '../user.contract';

/** Changes one's own profile; what is left out stays as it is. */
@injectable()
export class EditMyProfile {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
    @inject(ArrivingProfile) private readonly arriving: ArrivingProfile,
  ) {}

  async execute(request: {
    owner: Person;
    changes: z.output<typeof ProfileChanges>;
  }): Promise<z.input<typeof OwnProfile>> {
    const { owner, changes } = request;
    const isThere = await this.arriving.of(owner.id);
    if (!isThere) throw platformErrors.unavailable();

    return this.work.run(async (tx) => {
      const before = await this.profiles.lock(tx, owner.id);
      if (!before) throw platformErrors.unavailable();
      const after = editProfile(before, changes);
      await this.profiles.save(tx, after);
      const { userId, name, headline, biography, timeZone, language } = after;
      if (showsDifferently(before, after))
        await tx.publish(userProfileChanged, { userId, name, headline, biography, timeZone, language });
      return presentOwnProfile(after);
    });
  }
}

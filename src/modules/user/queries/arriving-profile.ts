import { setTimeout as wait } from 'node:timers/promises';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { ProfileRepository } from '../data/profile.repository';
import type { Profile } from '../domain/profile';

/** How often and how long a profile that an event is bringing is waited for: two seconds. */
const patience = { tries: 20, pauseMilliseconds: 100 };

/** One's own profile. Who has just registered may be faster than the event that makes it. */
@injectable()
export class ArrivingProfile {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
  ) {}

  /** Undefined when it is still on its way after the wait. */
  async of(userId: string): Promise<Profile | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const profile = await this.profiles.find(this.database, userId);
      if (profile || attempt === patience.tries) return profile;
      await wait(patience.pauseMilliseconds);
    }
  }
}

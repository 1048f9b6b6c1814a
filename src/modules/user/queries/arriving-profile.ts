import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { lookUntil } from '../../../platform/time/look-until';
import { ProfileRepository } from '../data/profile.repository';
import type { Profile } from '../domain/profile';

/** How long a profile that an event is bringing is waited for. */
const patienceMilliseconds = 2_000;

/** One's own profile. Who has just registered may be faster than the event that makes it. */
@injectable()
export class ArrivingProfile {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
  ) {}

  /** Undefined when it is still on its way after the wait. */
  async of(userId: string): Promise<Profile | undefined> {
    return lookUntil({
      find: () => this.profiles.find(this.database, userId),
      hasCome: (profile) => profile !== undefined,
      milliseconds: patienceMilliseconds,
    });
  }
}

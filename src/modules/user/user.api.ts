import { inject, injectable } from 'tsyringe';
import type { ApiImplementation } from '../../platform/contract/define-api';
import { Database } from '../../platform/database/tokens';
import { platformErrors } from '../../platform/errors/platform-errors';
import { ProfileRepository } from './data/profile.repository';
import { presentContact, presentPerson } from './http/user.presenter';
import type { Contact, PersonSummary, userApi } from './user.contract';

@injectable()
export class UserApiService implements ApiImplementation<typeof userApi> {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
  ) {}

  async getPeople(input: { userIds: string[] }): Promise<{ people: PersonSummary[] }> {
    const people = await this.profiles.findAll(this.database, input.userIds);
    return { people: people.map(presentPerson) };
  }

  /** Whoever asks has heard of the person before this module has: it asks again in a moment. */
  async getContact(input: { userId: string }): Promise<Contact> {
    const profile = await this.profiles.find(this.database, input.userId);
    if (!profile) throw platformErrors.unavailable({ facts: { userId: input.userId } });
    return presentContact(profile);
  }
}

import { inject, injectable } from 'tsyringe';
import { DomainError } from '../../../platform/errors/domain-error';
import { UserApi } from '../../user/user.contract';

/** How many people the contract gives at once. */
const batchSize = 100;

/** What people are called: user's to know. Grading goes on without names while nobody can tell them. */
@injectable()
export class KnownNames {
  constructor(@inject(UserApi) private readonly users: UserApi) {}

  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(personIds)].slice(0, batchSize);
    if (ids.length === 0) return new Map();
    try {
      const { people } = await this.users.getPeople({ userIds: ids });
      return new Map(people.map(({ userId, name }) => [userId, name]));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'operational') return new Map();
      throw error;
    }
  }
}

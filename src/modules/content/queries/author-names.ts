import { inject, injectable } from 'tsyringe';
import { DomainError } from '../../../platform/errors/domain-error';
import { UserApi } from '../../user/user.contract';

/** How many people the contract gives at once; no page has more of them. */
const batchSize = 100;

/** What the authors of posts are called: user's to know. Posts are read without names while nobody can tell them. */
@injectable()
export class AuthorNames {
  constructor(@inject(UserApi) private readonly users: UserApi) {}

  async of(posts: readonly { readonly authorId: string }[]): Promise<ReadonlyMap<string, string>> {
    const userIds = [...new Set(posts.map(({ authorId }) => authorId))].slice(0, batchSize);
    if (userIds.length === 0) return new Map();
    try {
      const { people } = await this.users.getPeople({ userIds });
      return new Map(people.map(({ userId, name }) => [userId, name]));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'operational') return new Map();
      throw error;
    }
  }
}

import { inject, injectable } from 'tsyringe';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { UserApi } from '../../user/user.contract';

/** The name under which someone speaks to those whom she teaches. */
@injectable()
export class AuthorName {
  constructor(@inject(UserApi) private readonly users: UserApi) {}

  /** Unavailable while the event that brings the profile is still coming. */
  async of(author: { readonly id: string }): Promise<string> {
    const { people } = await this.users.getPeople({ userIds: [author.id] });
    const name = people[0]?.name;
    if (name === undefined) throw platformErrors.unavailable();
    return name;
  }
}

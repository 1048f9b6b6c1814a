import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import type { ErasureStep } from '../../../platform/privacy/personal-data-consumers';
import { UserApi } from '../../user/user.contract';
import { MessagesRepository } from '../data/messages.repository';
import { unlessGone } from '../queries/mail-recipient';

/** Takes the name of whoever is forgotten out of messages to others that name her. */
@injectable()
export class ForgetMentions implements ErasureStep<string | undefined> {
  constructor(
    @inject(UserApi) private readonly users: UserApi,
    @inject(MessagesRepository) private readonly messages: MessagesRepository,
  ) {}

  async prepare(personId: string): Promise<string | undefined> {
    const contact = await unlessGone('user.not_found', this.users.getContact({ userId: personId }));
    return contact?.name;
  }

  async erase(tx: Transaction, _personId: string, name: string | undefined): Promise<void> {
    if (name !== undefined) await this.messages.forgetName(tx, name);
  }
}

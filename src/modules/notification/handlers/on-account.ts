import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type {
  emailVerificationRequested,
  passwordChanged,
  passwordResetRequested,
  secondFactorChanged,
  userCreated,
} from '../../auth/auth.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { MessagesRepository } from '../data/messages.repository';
import { ReadersRepository } from '../data/readers.repository';
import { causeOf } from '../domain/message';

type AccountEvent =
  | typeof userCreated
  | typeof emailVerificationRequested
  | typeof passwordResetRequested
  | typeof passwordChanged
  | typeof secondFactorChanged;

/** The mails that belong to an account. The first that asks to confirm the address is the welcome too. */
@injectable()
export class OnAccount implements EventConsumer<AccountEvent> {
  constructor(
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
    @inject(MessagesRepository) private readonly messages: MessagesRepository,
    @inject(ReadersRepository) private readonly readers: ReadersRepository,
  ) {}

  async handle(tx: Transaction, event: EventOf<AccountEvent>): Promise<void> {
    const cause = causeOf(event);
    const { userId } = event.payload;
    switch (event.type) {
      case 'user.created':
        // The profile follows; the welcome does not wait for it.
        await this.readers.save(tx, { personId: userId, language: event.payload.language });
        return this.inbox.notify(tx, userId, { kind: 'welcome' }, cause);
      case 'auth.email_verification_requested': {
        const { requestId } = event.payload;
        const isWelcome = !(await this.messages.hasAny(tx, userId, 'verify_email'));
        const variables = { requestId, isWelcome };
        return this.mail.queue(tx, userId, { kind: 'verify_email', variables }, cause);
      }
      case 'auth.password_reset_requested': {
        const { requestId } = event.payload;
        return this.mail.queue(tx, userId, { kind: 'reset_password', variables: { requestId } }, cause);
      }
      case 'auth.password_changed': {
        const { changedAt } = event.payload;
        return this.mail.queue(tx, userId, { kind: 'password_changed', variables: { changedAt } }, cause);
      }
      case 'auth.second_factor_changed': {
        const { isOn, changedAt } = event.payload;
        const variables = { isOn, changedAt };
        return this.mail.queue(tx, userId, { kind: 'second_factor_changed', variables }, cause);
      }
    }
  }
}

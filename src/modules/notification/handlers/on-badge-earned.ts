import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { badgeEarned } from '../../gamification/gamification.contract';
import { NotifyPerson } from '../commands/notify-person';
import { causeOf } from '../domain/message';

@injectable()
export class OnBadgeEarned implements EventConsumer<typeof badgeEarned> {
  constructor(@inject(NotifyPerson) private readonly inbox: NotifyPerson) {}

  async handle(tx: Transaction, event: EventOf<typeof badgeEarned>): Promise<void> {
    const { learnerId, title } = event.payload;
    await this.inbox.notify(tx, learnerId, { kind: 'badge_earned', title }, causeOf(event));
  }
}

import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { mailWordsChanged } from '../../notification/notification.contract';
import { AuditRepository } from '../data/audit.repository';

/** In what words people are told of their accounts is a matter of trust: the audit log says who changed them. */
@injectable()
export class OnMailWordsChanged implements EventConsumer<typeof mailWordsChanged> {
  constructor(@inject(AuditRepository) private readonly audit: AuditRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof mailWordsChanged>): Promise<void> {
    const { template: mail, language, isBuiltIn, changedBy, changedAt } = event.payload;
    await this.audit.insert(tx, {
      id: newId(),
      act: 'mail_words_changed',
      userId: null,
      actorId: changedBy,
      sessionId: null,
      device: null,
      address: null,
      details: { mail, language, isBuiltIn },
      correlationId: event.correlationId ?? event.id,
      occurredAt: new Date(changedAt),
    });
  }
}

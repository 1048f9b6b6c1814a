import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { ReconciliationRepository } from '../data/reconciliation.repository';
import { maySeeLedger } from '../http/payment.policy';
import type { ReconciliationView } from '../http/reconciliation.schemas';

const rememberedMilliseconds = 30 * 24 * 60 * 60_000;

/** How the books were compared with Stripe, and what came of it. */
@injectable()
export class GetReconciliation {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ReconciliationRepository) private readonly reconciliation: ReconciliationRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ reader }: { reader: Person }): Promise<z.input<typeof ReconciliationView>> {
    permit(maySeeLedger(reader));
    const since = new Date(this.clock.now().getTime() - rememberedMilliseconds);
    const events = await this.reconciliation.findPosition(this.database, 'events');
    const balance = await this.reconciliation.findPosition(this.database, 'balance');
    return {
      eventsReadAt: events?.readAt.toISOString() ?? null,
      balanceReadAt: balance?.readAt.toISOString() ?? null,
      missedEvents: await this.reconciliation.countMissed(this.database, since),
      openDifferences: await this.reconciliation.countDifferences(this.database),
    };
  }
}

import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { EarningsReads } from '../data/earnings.reads';
import { LedgerRepository } from '../data/ledger.repository';
import { SharesRepository } from '../data/shares.repository';
import { payoutTransaction } from '../domain/shares';
import { mayManageShares } from '../http/payment.policy';
import { presentBalance, presentPayout } from '../http/shares.presenter';
import type { PayoutRequest, PayoutView } from '../http/shares.schemas';
import { paymentPayoutRecorded } from '../payment.contract';
import { paymentErrors } from '../payment.errors';

/** Records what an instructor was paid outside Stripe, at most what is owed. */
@injectable()
export class RecordPayout {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SharesRepository) private readonly shares: SharesRepository,
    @inject(EarningsReads) private readonly earnings: EarningsReads,
    @inject(LedgerRepository) private readonly ledger: LedgerRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws payment.payout_too_large */
  async execute(request: {
    admin: Person;
    payout: z.output<typeof PayoutRequest>;
  }): Promise<z.input<typeof PayoutView>> {
    permit(mayManageShares(request.admin));
    const { instructorId, amount: money, reference } = request.payout;
    const { amount, currency } = money;
    return this.work.run(async (tx) => {
      await this.shares.lockPayouts(tx, instructorId);
      const balances = await this.earnings.balances(tx, [instructorId]);
      const own = balances.find((row) => row.currency === currency);
      const owed = own ? presentBalance(own).balance : 0;
      if (amount > owed) throw paymentErrors.payoutTooLarge({ facts: { asked: amount, owed, currency } });
      const now = this.clock.now();
      const payout = {
        id: newId(),
        instructorId,
        amount,
        currency,
        reference,
        recordedBy: request.admin.id,
        createdAt: now,
      };
      await this.shares.insertPayout(tx, payout);
      await this.ledger.record(tx, payoutTransaction(payout), { orderId: null, occurredAt: now });
      await tx.publish(paymentPayoutRecorded, {
        payoutId: payout.id,
        instructorId,
        amount: money,
        reference,
        recordedAt: now.toISOString(),
      });
      const names = await this.earnings.names(tx, [instructorId]);
      return presentPayout(payout, names.get(instructorId) ?? null);
    });
  }
}

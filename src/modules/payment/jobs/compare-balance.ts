import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Logger } from '../../../platform/logging/logger';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { ReconciliationRepository } from '../data/reconciliation.repository';
import { type BalanceItem, balanceItemOf, bookedAmountOf } from '../domain/balance-difference';
import type { StripeBalanceTransaction } from '../domain/stripe-objects';
import { StripeSettings } from '../payment.config';
import { ReadFeed } from '../stripe/read-feed';
import { StripeGateway } from '../stripe/stripe-gateway';

/** Of what differed, so much is looked at again in one run, the oldest first. */
const mostLookedAtAgain = 500;

/** Compares what Stripe did to the balance with what the books say of it. What differs is kept until it agrees. */
@injectable()
export class CompareBalance implements Job {
  constructor(
    @inject(StripeSettings) private readonly settings: StripeSettings,
    @inject(ReadFeed) private readonly readFeed: ReadFeed,
    @inject(StripeGateway) private readonly gateway: StripeGateway,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReconciliationRepository) private readonly reconciliation: ReconciliationRepository,
    @inject(Logger) private readonly logger: Logger,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    if (this.settings.mode === 'off') return;
    await this.compare(await this.reconciliation.openDifferences(this.database, mostLookedAtAgain));
    await this.readFeed.run<StripeBalanceTransaction>({
      name: 'balance',
      list: (search) => this.gateway.listBalance(search),
      take: async (transactions) => this.compare(await this.itemsOf(transactions)),
    });
  }

  private async itemsOf(transactions: readonly StripeBalanceTransaction[]): Promise<BalanceItem[]> {
    const intents = transactions.flatMap(({ source }) => source?.payment_intent ?? []);
    const orders = await this.reconciliation.ordersOfPayments(this.database, [...new Set(intents)]);
    const byIntent = new Map(orders.map((order) => [order.paymentIntentId, order]));
    return transactions.flatMap((transaction) => {
      const order = byIntent.get(transaction.source?.payment_intent ?? null);
      return balanceItemOf(transaction, order) ?? [];
    });
  }

  private async compare(items: readonly BalanceItem[]): Promise<void> {
    if (items.length === 0) return;
    const orderIds = [...new Set(items.map(({ orderId }) => orderId))];
    const booked = await this.reconciliation.booked(this.database, orderIds);
    const compared = items.map((item) => ({ item, ledgerAmount: bookedAmountOf(item, booked) }));
    const isEqual = ({ item, ledgerAmount }: (typeof compared)[number]) => item.stripeAmount === ledgerAmount;
    const differing = compared.filter((one) => !isEqual(one));
    const now = this.clock.now();
    await this.work.step(async (tx) => {
      await this.reconciliation.saveDifferences(tx, differing, now);
      const equal = compared.filter(isEqual).map(({ item }) => item.id);
      await this.reconciliation.resolve(tx, equal, now);
    });
    for (const { item, ledgerAmount } of differing)
      this.logger.warn("The books differ from Stripe's balance.", {
        balanceTransactionId: item.id,
        orderId: item.orderId,
        stripeAmount: item.stripeAmount,
        ledgerAmount,
      });
  }
}

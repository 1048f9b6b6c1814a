import type { Enrollment } from '../../../src/modules/enrollment/domain/enrollment';
import type { BillingDocument, DocumentKind } from '../../../src/modules/payment/domain/billing-document';
import type { Coupon, Redemption } from '../../../src/modules/payment/domain/coupon';
import type { Dispute } from '../../../src/modules/payment/domain/dispute';
import type { LedgerTransaction } from '../../../src/modules/payment/domain/ledger';
import { isUnpaid, type Order } from '../../../src/modules/payment/domain/order';
import type { Refund } from '../../../src/modules/payment/domain/refund';
import type { AgreedShare } from '../../../src/modules/payment/domain/shares';

/** A third of each sale, for three: it never comes out even. */
export const shareOfInstructors = 3_333;
export const instructors = ['ida', 'jon', 'kim'];

export interface Told {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly payload: never;
}

export type Movement = LedgerTransaction & { readonly orderId: string };

/** Rows in memory. Values never change, so that going back means keeping the maps of before. */
export class MemoryStore {
  orders = new Map<string, Order>();
  refunds = new Map<string, Refund>();
  disputes = new Map<string, Dispute>();
  coupons = new Map<string, Coupon>();
  redemptions = new Map<string, Redemption>();
  ledger = new Map<string, Movement>();
  webhooks = new Map<string, { id: string; type: string; payload: string; receivedAt: Date }>();
  documents = new Map<string, BillingDocument>();
  enrollments = new Map<string, Enrollment>();
  agreed = new Map<string, AgreedShare>();
  told: Told[] = [];
  private serial = 0;

  /** All or nothing, as a transaction. */
  async transact<Result>(work: (tx: never) => Promise<Result>): Promise<Result> {
    const before = { ...this, told: [...this.told] };
    for (const name of tables) this[name] = new Map(this[name] as never) as never;
    try {
      return await work({
        publish: async (...event: never[]) => this.publish(...(event as [never, never])),
      } as never);
    } catch (error) {
      Object.assign(this, before);
      throw error;
    }
  }

  private publish(definition: { type: string; stream: (payload: never) => string }, payload: never): void {
    this.serial += 1;
    const id = `00000000-0000-4000-8000-${String(this.serial).padStart(12, '0')}`;
    this.told.push({
      id,
      type: definition.type,
      stream: `${definition.type.split('.')[0]}/${definition.stream(payload)}`,
      payload,
    });
  }

  /** As the repositories of payment answer, with the constraints of its tables. */
  repositories() {
    const all = <Row>(rows: Map<string, Row>) => [...rows.values()];
    return {
      orders: {
        find: async (_: unknown, id: string) => this.orders.get(id),
        lock: async (_: unknown, id: string) => this.orders.get(id),
        findByPaymentIntent: async (_: unknown, intentId: string) =>
          all(this.orders).find(({ paymentIntentId }) => paymentIntentId === intentId),
        findLatest: async (_: unknown, enrollmentId: string) =>
          all(this.orders).findLast((order) => order.enrollmentId === enrollmentId),
        lockUnpaid: async (_: unknown, enrollmentId: string) =>
          all(this.orders).find((order) => order.enrollmentId === enrollmentId && isUnpaid(order)),
        insert: async (_: unknown, order: Order) => this.keepOrder(order),
        save: async (_: unknown, order: Order) => this.keepOrder(order),
      },
      refunds: {
        find: async (_: unknown, id: string) => this.refunds.get(id),
        ofOrder: async (_: unknown, orderId: string) =>
          all(this.refunds).filter((refund) => refund.orderId === orderId),
        insert: async (_: unknown, refund: Refund) => void this.refunds.set(refund.id, refund),
        save: async (_: unknown, refund: Refund) => void this.refunds.set(refund.id, refund),
      },
      disputes: {
        ofOrder: async (_: unknown, orderId: string) =>
          all(this.disputes).filter((dispute) => dispute.orderId === orderId),
        save: async (_: unknown, dispute: Dispute) => void this.disputes.set(dispute.id, dispute),
      },
      ledger: {
        record: async (_: unknown, movement: LedgerTransaction, { orderId }: { orderId: string }) => {
          const key = `${movement.kind} ${movement.sourceId}`;
          if (this.ledger.has(key)) return false;
          this.ledger.set(key, { ...movement, orderId });
          return true;
        },
        sharesOfOrder: async (_: unknown, orderId: string) => this.sharesOf(orderId),
      },
      shares: {
        findAgreed: async (_: unknown, orderId: string) => this.agreed.get(orderId),
        insertAgreed: async (_: unknown, agreed: AgreedShare) => void this.agreed.set(agreed.orderId, agreed),
        ruleAt: async () => ({ basisPoints: shareOfInstructors }),
        findCourse: async () => ({ instructorIds: instructors }),
      },
      documents: {
        nextSerial: async (_: unknown, kind: DocumentKind, year: number) =>
          1 + all(this.documents).filter((one) => one.kind === kind && one.year === year).length,
        insert: async (_: unknown, document: BillingDocument) => {
          const key = `${document.kind} ${document.sourceId}`;
          if (this.documents.has(key)) throw new Error('Something earned two documents of a kind.');
          this.documents.set(key, document);
        },
        findBySource: async (_: unknown, kind: DocumentKind, sourceId: string) =>
          this.documents.get(`${kind} ${sourceId}`),
        findBillingDetails: async () => undefined,
        nameOf: async () => undefined,
      },
      webhooks: {
        find: async (_: unknown, id: string) => this.webhooks.get(id),
        insert: async (
          _: unknown,
          webhook: { id: string; type: string; payload: string; receivedAt: Date },
        ) => {
          if (this.webhooks.has(webhook.id)) return false;
          this.webhooks.set(webhook.id, webhook);
          return true;
        },
      },
      coupons: {
        lockByCode: async (_: unknown, code: string) =>
          all(this.coupons).find((coupon) => coupon.code === code),
        taken: async (_: unknown, asked: { couponId: string; learnerId: string; enrollmentId: string }) => {
          const taken = all(this.redemptions).filter(
            ({ couponId, status, enrollmentId }) =>
              couponId === asked.couponId &&
              (status === 'used' || (status === 'reserved' && enrollmentId !== asked.enrollmentId)),
          );
          const byLearner = taken.filter(({ learnerId }) => learnerId === asked.learnerId).length;
          return { inAll: taken.length, byLearner };
        },
        redeem: async (_: unknown, redemption: Redemption) =>
          void this.redemptions.set(redemption.orderId, redemption),
        use: async (_: unknown, orderId: string) => this.settle(orderId, 'used'),
        release: async (_: unknown, orderId: string) => {
          if (this.redemptions.get(orderId)?.status === 'reserved') this.settle(orderId, 'released');
        },
      },
    };
  }

  /** What each instructor is owed for an order, by the ledger. */
  sharesOf(orderId: string): { owed: Map<string, number>; movements: number } {
    const ofOrder = [...this.ledger.values()].filter((movement) => movement.orderId === orderId);
    const owed = new Map<string, number>();
    for (const { partyId, debit, credit } of ofOrder.flatMap(({ entries }) => entries))
      if (partyId) owed.set(partyId, (owed.get(partyId) ?? 0) + credit - debit);
    return { owed, movements: ofOrder.filter(({ kind }) => kind === 'share').length };
  }

  private settle(orderId: string, status: Redemption['status']): void {
    const redemption = this.redemptions.get(orderId);
    if (redemption) this.redemptions.set(orderId, { ...redemption, status });
  }

  private keepOrder(order: Order): void {
    const others = [...this.orders.values()].filter(({ id }) => id !== order.id);
    const isSecondOpen =
      isUnpaid(order) && others.some((other) => isUnpaid(other) && other.enrollmentId === order.enrollmentId);
    if (isSecondOpen) throw new Error('An enrolment has two open orders.');
    if (order.refundedAmount < 0 || order.refundedAmount > order.amount)
      throw new Error('More was refunded than was paid.');
    this.orders.set(order.id, order);
  }
}

const tables = [
  'orders',
  'refunds',
  'disputes',
  'coupons',
  'redemptions',
  'ledger',
  'webhooks',
  'documents',
  'agreed',
  'enrollments',
] as const;

import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { DocumentContent, DocumentKind } from '../domain/billing-document';
import type { RedemptionStatus } from '../domain/coupon';
import type { Account, LedgerKind } from '../domain/ledger';
import type { RefundCause, RefundStatus } from '../domain/refund';
import type { StatementContent } from '../domain/statement';
import type { OrderStatus } from '../payment.contract';
import { defineSandboxTables } from '../sandbox/sandbox.tables';

export const paymentSchema = pgSchema('payment');

export const coupons = paymentSchema.table(
  'coupons',
  {
    id: uuid().primaryKey(),
    /** In capital letters. */
    code: text().notNull().unique('coupons_one_per_code'),
    percent: integer(),
    /** Minor units. */
    amount: integer(),
    currency: text(),
    startsAt: instant().notNull(),
    endsAt: instant(),
    totalLimit: integer(),
    perLearnerLimit: integer(),
    /** Null for every course. */
    courseIds: uuid().array(),
    createdBy: uuid().notNull(),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [
    check(
      'coupons_percent_or_amount',
      sql`(${table.percent} between 1 and 100 and ${table.amount} is null and ${table.currency} is null)
        or (${table.percent} is null and ${table.amount} > 0 and ${table.currency} is not null)`,
    ),
  ],
);

/** What a learner owes or has paid for one enrolment, at a price that never changes. */
export const orders = paymentSchema.table(
  'orders',
  {
    id: uuid().primaryKey(),
    /** The `enrollment.created` that it came from, one order for each; its own id where it took another's place. */
    sourceEventId: uuid().notNull().unique('orders_one_per_event'),
    enrollmentId: uuid().notNull(),
    courseId: uuid().notNull(),
    courseTitle: text().notNull(),
    courseSlug: text().notNull(),
    learnerId: uuid().notNull(),
    /** Minor units. */
    amount: integer().notNull(),
    currency: text().notNull(),
    status: text().$type<OrderStatus>().notNull(),
    /** Minor units that a coupon took off: the price was this and the amount. */
    discountAmount: integer().notNull().default(0),
    couponId: uuid().references(() => coupons.id),
    couponCode: text(),
    sessionId: text(),
    checkoutUrl: text(),
    paymentIntentId: text(),
    chargeId: text(),
    /** Minor units, of those refunds that Stripe has made. */
    refundedAmount: integer().notNull().default(0),
    /** Why the last card was declined, as Stripe calls it. */
    declineCode: text(),
    declinedAt: instant(),
    createdAt: instant().notNull(),
    openedAt: instant(),
    paidAt: instant(),
    /** When it is compared with Stripe next; null once there is nothing left to learn. */
    nextCheckAt: instant(),
  },
  (table) => [
    uniqueIndex('orders_one_open_per_enrollment')
      .on(table.enrollmentId)
      .where(sql`${table.status} in ('opening', 'open')`),
    index('orders_of_enrollment').on(table.enrollmentId, table.id),
    index('orders_of_learner').on(table.learnerId, table.id),
    index('orders_of_status').on(table.status, table.id),
    index('orders_of_payment_intent').on(table.paymentIntentId),
    index('orders_to_check').on(table.nextCheckAt).where(sql`${table.nextCheckAt} is not null`),
    index('orders_course_title').using('gin', sql`${table.courseTitle} public.gin_trgm_ops`),
    check('orders_discount_of_something', sql`${table.discountAmount} >= 0 and ${table.amount} >= 0`),
    check('orders_refund_no_more_than_paid', sql`${table.refundedAmount} between 0 and ${table.amount}`),
  ],
);

/** Who holds a coupon: one row for each order that was placed with it. */
export const redemptions = paymentSchema.table(
  'coupon_redemptions',
  {
    id: uuid().primaryKey(),
    couponId: uuid()
      .notNull()
      .references(() => coupons.id),
    orderId: uuid()
      .notNull()
      .references(() => orders.id)
      .unique('coupon_redemptions_one_per_order'),
    enrollmentId: uuid().notNull(),
    learnerId: uuid().notNull(),
    status: text().$type<RedemptionStatus>().notNull(),
    createdAt: instant().notNull(),
    settledAt: instant(),
  },
  (table) => [index('coupon_redemptions_of_coupon').on(table.couponId, table.status, table.learnerId)],
);

export const refunds = paymentSchema.table(
  'refunds',
  {
    id: uuid().primaryKey(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    amount: integer().notNull(),
    currency: text().notNull(),
    cause: text().$type<RefundCause>().notNull(),
    reason: text().notNull(),
    /** Who asked for it; null where nobody did. */
    requestedBy: uuid(),
    status: text().$type<RefundStatus>().notNull(),
    failure: text(),
    stripeRefundId: text().unique('refunds_one_per_stripe_refund'),
    createdAt: instant().notNull(),
    settledAt: instant(),
    /** When a pending one is compared with Stripe next. */
    nextCheckAt: instant(),
  },
  (table) => [
    index('refunds_of_order').on(table.orderId, table.id),
    index('refunds_to_check').on(table.nextCheckAt).where(sql`${table.nextCheckAt} is not null`),
    check('refunds_of_something', sql`${table.amount} > 0`),
  ],
);

/** Disputes as Stripe told them last. */
export const disputes = paymentSchema.table(
  'disputes',
  {
    id: uuid().primaryKey(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    stripeDisputeId: text().notNull().unique('disputes_one_per_stripe_dispute'),
    /** Minor units. */
    amount: integer().notNull(),
    currency: text().notNull(),
    reason: text().notNull(),
    status: text().notNull(),
    respondBy: instant(),
    hasEvidence: boolean().notNull(),
    openedAt: instant().notNull(),
    decidedAt: instant(),
  },
  (table) => [index('disputes_of_order').on(table.orderId, table.id)],
);

/** Webhooks as they came, byte for byte, before anything was made of them. */
export const webhookEvents = paymentSchema.table(
  'webhook_events',
  {
    /** Stripe's id of the event: it may come any number of times. */
    id: text().primaryKey(),
    type: text().notNull(),
    payload: text().notNull(),
    receivedAt: instant().notNull(),
    /** How it came first: `list` where no webhook told of it in time. */
    via: text().$type<'webhook' | 'list'>().notNull().default('webhook'),
  },
  (table) => [index('webhook_events_missed').on(table.receivedAt).where(sql`${table.via} = 'list'`)],
);

/** How far Stripe's own lists were read. */
export const stripeFeeds = paymentSchema.table('stripe_feeds', {
  name: text().$type<'events' | 'balance'>().primaryKey(),
  /** The last that was taken; null before the first. */
  lastId: text(),
  lastAt: instant(),
  readAt: instant().notNull(),
});

/** Where the books say something else than Stripe's balance; `resolvedAt` once they agree. */
export const balanceDifferences = paymentSchema.table(
  'balance_differences',
  {
    /** Stripe's id of the balance transaction. */
    id: text().primaryKey(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    kinds: text().array().$type<LedgerKind[]>().notNull(),
    sourceId: text(),
    currency: text().notNull(),
    /** Minor units, after Stripe's fee. */
    stripeAmount: bigint({ mode: 'number' }).notNull(),
    ledgerAmount: bigint({ mode: 'number' }).notNull(),
    occurredAt: instant().notNull(),
    foundAt: instant().notNull(),
    resolvedAt: instant(),
  },
  (table) => [index('balance_differences_open').on(table.foundAt).where(sql`${table.resolvedAt} is null`)],
);

/** Movements of money. A movement never changes; its entries balance in each currency, which triggers see to. */
export const ledgerTransactions = paymentSchema.table(
  'ledger_transactions',
  {
    id: uuid().primaryKey(),
    /** Null for what is of no order. */
    orderId: uuid().references(() => orders.id),
    kind: text().$type<LedgerKind>().notNull(),
    /** What it records: Stripe's id of a charge, refund or dispute, or an id of ours. Each is recorded once. */
    sourceId: text().notNull(),
    occurredAt: instant().notNull(),
  },
  (table) => [
    unique('ledger_transactions_one_per_source').on(table.kind, table.sourceId),
    index('ledger_transactions_of_order').on(table.orderId, table.id),
    index('ledger_transactions_in_time').on(table.occurredAt),
  ],
);

export const ledgerEntries = paymentSchema.table(
  'ledger_entries',
  {
    transactionId: uuid()
      .notNull()
      .references(() => ledgerTransactions.id),
    position: integer().notNull(),
    account: text().$type<Account>().notNull(),
    /** Whose part of the account it is, such as an instructor's. */
    partyId: uuid(),
    currency: text().notNull(),
    /** Minor units; of debit and credit exactly one is above zero. */
    debit: bigint({ mode: 'number' }).notNull(),
    credit: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.transactionId, table.position] }),
    index('ledger_entries_of_party')
      .on(table.partyId, table.transactionId)
      .where(sql`${table.partyId} is not null`),
    check(
      'ledger_entries_one_side',
      sql`(${table.debit} > 0 and ${table.credit} = 0) or (${table.debit} = 0 and ${table.credit} > 0)`,
    ),
  ],
);

/** The last number that each series of documents has given. */
export const documentSeries = paymentSchema.table(
  'document_series',
  {
    kind: text().$type<DocumentKind | 'statement'>().notNull(),
    year: integer().notNull(),
    last: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.year] })],
);

/** Invoices and credit notes as they were issued. Triggers see to it that none ever changes. */
export const documents = paymentSchema.table(
  'documents',
  {
    id: uuid().primaryKey(),
    kind: text().$type<DocumentKind>().notNull(),
    year: integer().notNull(),
    serial: integer().notNull(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    /** What earned it: the order, or Stripe's id of a refund. */
    sourceId: text().notNull(),
    issuedAt: instant().notNull(),
    content: jsonb().$type<DocumentContent>().notNull(),
  },
  (table) => [
    unique('documents_one_per_number').on(table.kind, table.year, table.serial),
    unique('documents_one_per_source').on(table.kind, table.sourceId),
    index('documents_of_order').on(table.orderId, table.id),
  ],
);

/** What `course.created` and `course.changed` tell: who teaches what is sold. */
export const courses = paymentSchema.table('courses', {
  courseId: uuid().primaryKey(),
  title: text().notNull(),
  instructorIds: uuid().array().notNull(),
});

/** What instructors get of sales, from when on. Rules are added; none is ever changed. */
export const shareRules = paymentSchema.table(
  'share_rules',
  {
    id: uuid().primaryKey(),
    /** Null for every course that has no rule of its own. */
    courseId: uuid(),
    basisPoints: integer().notNull(),
    effectiveFrom: instant().notNull(),
    createdBy: uuid().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index('share_rules_of_course').on(table.courseId, table.effectiveFrom),
    check('share_rules_part_of_the_whole', sql`${table.basisPoints} between 0 and 10000`),
  ],
);

/** What holds for an order for good. */
export const orderShares = paymentSchema.table('order_shares', {
  orderId: uuid()
    .primaryKey()
    .references(() => orders.id),
  basisPoints: integer().notNull(),
  instructorIds: uuid().array().notNull(),
  agreedAt: instant().notNull(),
});

/** What instructors were paid, as admins have recorded it. */
export const payouts = paymentSchema.table(
  'payouts',
  {
    id: uuid().primaryKey(),
    instructorId: uuid().notNull(),
    amount: integer().notNull(),
    currency: text().notNull(),
    /** How the bank calls it. */
    reference: text().notNull(),
    recordedBy: uuid().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index('payouts_of_instructor').on(table.instructorId, table.id),
    check('payouts_of_something', sql`${table.amount} > 0`),
  ],
);

/** Monthly statements as they were issued. Triggers see to it that none ever changes. */
export const statements = paymentSchema.table(
  'statements',
  {
    id: uuid().primaryKey(),
    instructorId: uuid().notNull(),
    year: integer().notNull(),
    serial: integer().notNull(),
    /** The month: `2026-11`. */
    period: text().notNull(),
    issuedAt: instant().notNull(),
    content: jsonb().$type<StatementContent>().notNull(),
  },
  (table) => [
    unique('statements_one_per_number').on(table.year, table.serial),
    unique('statements_one_per_month').on(table.instructorId, table.period),
    index('statements_of_instructor').on(table.instructorId, table.id),
  ],
);

/** Whom the next invoices of a learner are made out to, where she has said so. */
export const billingDetails = paymentSchema.table('billing_details', {
  learnerId: uuid().primaryKey(),
  name: text(),
  address: text(),
  taxId: text(),
  updatedAt: instant().notNull(),
});

/** What `user.profile_changed` tells: the names that support sees beside orders. */
export const learners = paymentSchema.table(
  'learners',
  {
    learnerId: uuid().primaryKey(),
    name: text().notNull(),
  },
  (table) => [index('learners_name').using('gin', sql`${table.name} public.gin_trgm_ops`)],
);

export const sandboxTables = defineSandboxTables(paymentSchema);
export const { sandboxObjects, sandboxEvents, sandboxIdempotency } = sandboxTables;

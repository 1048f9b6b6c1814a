import { eq, type SQL, sql } from 'drizzle-orm';
import {
  become,
  deleted,
  type Holding,
  impersonal,
  keep,
  kept,
} from '../../../platform/privacy/personal-data';
import {
  balanceDifferences,
  billingDetails,
  coupons,
  courses,
  disputes,
  documentSeries,
  documents,
  learners,
  ledgerEntries,
  ledgerTransactions,
  orderShares,
  orders,
  payouts,
  redemptions,
  refunds,
  sandboxEvents,
  sandboxIdempotency,
  sandboxObjects,
  shareRules,
  statements,
  stripeFeeds,
  webhookEvents,
} from './payment.tables';

const ordersOf = (personId: string) =>
  sql`(select ${orders.id} from ${orders} where ${orders.learnerId} = ${personId})`;
/** Whether a text tells of an order of a person, by one of the ids that Stripe and we know it by. */
const tellsOfOrderOf = (text: SQL, personId: string) =>
  sql`exists (select from ${orders} where ${orders.learnerId} = ${personId} and ${text} like any (array[
    '%' || ${orders.id} || '%', '%' || ${orders.sessionId} || '%', '%' || ${orders.paymentIntentId} || '%',
    '%' || ${orders.chargeId} || '%']))`;
/** A JSON text of Stripe's without the addresses that payers typed there. */
const addressesIn = '("(?:email|receipt_email|customer_email)" ?: ?)"[^"]*"';
const withoutAddresses = (text: SQL) => sql`regexp_replace(${text}, ${addressesIn}, '\\1null', 'g')`;

const forTheBooks = keep('Orders, refunds and their documents are kept as long as tax law asks.');

/** The books stay, and know people by their ids alone; only an issued document bears the name that its buyer gave. */
export const paymentPersonalData: readonly Holding[] = [
  deleted(billingDetails, {
    of: (personId) => eq(billingDetails.learnerId, personId),
    personal: ['name', 'address', 'taxId'],
  }),
  deleted(learners, { of: (personId) => eq(learners.learnerId, personId), personal: ['name'] }),
  kept(orders, {
    of: (personId) => eq(orders.learnerId, personId),
    secret: ['sessionId', 'checkoutUrl', 'paymentIntentId', 'chargeId'],
    neutral: ['courseTitle', 'courseSlug', 'currency', 'status', 'couponCode', 'declineCode'],
  }),
  kept(redemptions, { of: (personId) => eq(redemptions.learnerId, personId), neutral: ['status'] }),
  kept(refunds, {
    of: (personId) => sql`${refunds.orderId} in ${ordersOf(personId)}`,
    personal: { reason: forTheBooks },
    secret: ['stripeRefundId'],
    neutral: ['currency', 'cause', 'status', 'failure'],
  }),
  kept(disputes, {
    of: (personId) => sql`${disputes.orderId} in ${ordersOf(personId)}`,
    secret: ['stripeDisputeId'],
    neutral: ['currency', 'reason', 'status'],
  }),
  kept(documents, {
    of: (personId) => sql`${documents.orderId} in ${ordersOf(personId)}`,
    personal: { content: forTheBooks },
    neutral: ['kind', 'sourceId'],
  }),
  kept(webhookEvents, {
    of: (personId) => tellsOfOrderOf(sql`${webhookEvents.payload}`, personId),
    personal: { payload: become(withoutAddresses(sql`${webhookEvents.payload}`)) },
    neutral: ['id', 'type', 'via'],
  }),
  kept(sandboxEvents, {
    of: (personId) => tellsOfOrderOf(sql`${sandboxEvents.payload}`, personId),
    personal: { payload: become(withoutAddresses(sql`${sandboxEvents.payload}`)) },
    neutral: ['id', 'type', 'lastError'],
  }),
  kept(sandboxIdempotency, {
    of: (personId) => tellsOfOrderOf(sql`${sandboxIdempotency.body}`, personId),
    personal: { body: become(withoutAddresses(sql`${sandboxIdempotency.body}`)) },
    neutral: ['key', 'fingerprint', 'requestId'],
  }),
  kept(sandboxObjects, {
    of: (personId) => tellsOfOrderOf(sql`${sandboxObjects.body}::text`, personId),
    personal: {
      body: become(sql`${withoutAddresses(sql`${sandboxObjects.body}::text`)}::jsonb`),
      internal: become(sql`${withoutAddresses(sql`${sandboxObjects.internal}::text`)}::jsonb`),
    },
    neutral: ['id', 'type'],
  }),
  kept(payouts, {
    of: (personId) => eq(payouts.instructorId, personId),
    personal: { reference: forTheBooks },
    neutral: ['currency'],
  }),
  kept(statements, {
    of: (personId) => eq(statements.instructorId, personId),
    personal: { content: forTheBooks },
    neutral: ['period'],
  }),
  impersonal(courses, 'title'),
  impersonal(shareRules),
  impersonal(orderShares),
  impersonal(stripeFeeds, 'name', 'lastId'),
  impersonal(balanceDifferences, 'id', 'kinds', 'sourceId', 'currency'),
  impersonal(ledgerTransactions, 'kind', 'sourceId'),
  impersonal(ledgerEntries, 'account', 'currency'),
  impersonal(documentSeries, 'kind'),
  impersonal(coupons, 'code', 'currency'),
];

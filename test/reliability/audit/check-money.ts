import { isHandled } from '../../../src/modules/payment/stripe/gather-facts';
import { type Finding, none, same } from './compare';
import type { Scene } from './scene';

/** For each order that was paid one charge, one payment in the ledger and one grant; for each refund one of each, too. */
export async function checkMoney(scene: Scene): Promise<Finding[]> {
  return [...(await checkPayments(scene)), ...(await checkRefunds(scene)), ...(await checkBooks(scene))];
}

async function checkPayments({ acknowledged, keys }: Scene): Promise<Finding[]> {
  const { payments, enrollments } = acknowledged;
  const orders = payments.map(({ orderId }) => orderId);
  const intents = await keys(`select concat_ws(' ', payment_intent_id, amount, currency) from payment.orders
    where paid_at is not null`);
  return [
    same(
      'paid orders',
      payments.map(({ orderId, enrollmentId, learnerId, amount, currency }) =>
        [orderId, enrollmentId, learnerId, amount, currency].join(' '),
      ),
      await keys(`select concat_ws(' ', id, enrollment_id, learner_id, amount, currency) from payment.orders
        where paid_at is not null`),
    ),
    same(
      'one order for each time a priced course was asked for',
      enrollments.flatMap(({ enrollmentId, starts }) =>
        payments.some((payment) => payment.enrollmentId === enrollmentId)
          ? Array<string>(starts).fill(enrollmentId)
          : [],
      ),
      await keys(`select enrollment_id from payment.orders`),
    ),
    same(
      'one charge for each paid order',
      intents,
      await keys(`select concat_ws(' ', body->>'payment_intent', body->>'amount', body->>'currency')
        from payment.sandbox_objects where type = 'charge' and body->>'status' = 'succeeded'`),
    ),
    same(
      'payments in the ledger',
      orders,
      await keys(`select order_id from payment.ledger_transactions where kind = 'payment'`),
    ),
    same(
      'fees in the ledger',
      orders,
      await keys(`select order_id from payment.ledger_transactions where kind = 'fee'`),
    ),
    same(
      'payments told of once',
      orders,
      await keys(`select payload->>'orderId' from payment.outbox where type = 'payment.succeeded'`),
    ),
    same(
      'one grant for each paid order, live unless refunded',
      payments.map(({ orderId, enrollmentId, refundId }) =>
        [enrollmentId, orderId, refundId ? 'refunded' : 'live'].join(' '),
      ),
      await keys(`select concat_ws(' ', enrollment_id, source_id,
        case when revoked_at is null then 'live' else revocation_reason end)
        from enrollment.grants where kind = 'purchase'`),
    ),
  ];
}

async function checkRefunds({ acknowledged, keys }: Scene): Promise<Finding[]> {
  const refunded = acknowledged.payments.filter(({ refundId }) => refundId !== undefined);
  const orders = refunded.map(({ orderId }) => orderId);
  return [
    same(
      'refunds',
      refunded.map(({ orderId, refundId, amount }) => `${orderId} ${refundId} ${amount} succeeded`),
      await keys(`select concat_ws(' ', order_id, id, amount, status) from payment.refunds`),
    ),
    same(
      'one refund of the charge for each',
      refunded.map(({ refundId, amount }) => `${refundId} ${amount}`),
      await keys(`select refunds.id || ' ' || (refund.body->>'amount') from payment.sandbox_objects as refund
        left join payment.refunds on refunds.stripe_refund_id = refund.id where refund.type = 'refund'`),
    ),
    same(
      'refunds in the ledger',
      orders,
      await keys(`select order_id from payment.ledger_transactions where kind = 'refund'`),
    ),
    same(
      'refunds told of once',
      orders,
      await keys(`select payload->>'orderId' from payment.outbox where type = 'payment.refunded'`),
    ),
    same(
      'orders that are refunded',
      refunded.map(({ orderId, amount }) => `${orderId} refunded ${amount}`),
      await keys(
        `select concat_ws(' ', id, status, refunded_amount) from payment.orders where refunded_amount > 0`,
      ),
    ),
  ];
}

async function checkBooks({ keys, rows }: Scene): Promise<Finding[]> {
  const unbalanced = await keys(`select transaction_id || ' ' || currency from payment.ledger_entries
    group by transaction_id, currency having sum(debit) <> sum(credit)`);
  const [{ count }] = (await rows(`select count(*)::integer as count from payment.ledger_transactions`)) as [
    { count: number },
  ];
  return [
    none('the ledger balances', count, 'wrong', unbalanced),
    same(
      'what Stripe owes, by its charges and by the ledger',
      await keys(`select currency || ' ' || sum(net) from (
        select body->>'currency' as currency, (body->>'net')::bigint as net from payment.sandbox_objects
        where type = 'balance_transaction') as movements group by currency`),
      await keys(`select currency || ' ' || sum(debit - credit) from payment.ledger_entries
        where account = 'stripe_balance' group by currency`),
    ),
    same(
      'webhooks received once',
      await keys(
        `select id from payment.sandbox_events where delivered_at is not null or due_at is not null`,
      ),
      await keys(`select id from payment.webhook_events`),
    ),
    same(
      'webhooks handled once',
      (await rows(`select id, type from payment.webhook_events`))
        .filter(({ type }) => isHandled(type))
        .map(({ id }) => id as string),
      await keys(`select payload->>'webhookId' from payment.outbox where type = 'payment.webhook_received'`),
    ),
  ];
}

import { z } from 'zod';
import { anyOf, everyone, signedIn } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { ReceiveWebhook } from '../commands/receive-webhook';
import { RequestRefund } from '../commands/request-refund';
import { paymentErrors } from '../payment.errors';
import { GetOrder } from '../queries/get-order';
import { GetOrderLedger } from '../queries/get-order-ledger';
import { GetSelling } from '../queries/get-selling';
import { ListLedger } from '../queries/list-ledger';
import { ListMyOrders } from '../queries/list-my-orders';
import { ListOrders } from '../queries/list-orders';
import { billingRoutes } from './billing.routes';
import { couponRoutes } from './coupon.routes';
import {
  AdminOrder,
  LedgerTransactionView,
  OrderFilter,
  OrderLedger,
  OrderView,
  Purchase,
  RefundRequest,
  RefundView,
  Selling,
} from './payment.schemas';
import { reconciliationRoutes } from './reconciliation.routes';
import { sandboxRoutes } from './sandbox.routes';
import { sharesRoutes } from './shares.routes';

const orderParams = z.object({ orderId: z.uuid() });

export const paymentRoutes = [
  route({
    method: 'get',
    path: '/payments/selling',
    summary: 'Read whether anything can be bought',
    access: everyone,
    answers: { 200: Selling },
    cacheControl: 'public, max-age=60',
    use: GetSelling,
    answer: (get) => get.execute(),
  }),
  route({
    method: 'get',
    path: '/payments/orders',
    summary: 'List what one has bought',
    access: signedIn,
    query: page,
    answers: { 200: listOf(Purchase) },
    use: ListMyOrders,
    answer: (list, { principal, query }) => list.execute({ learner: principal, page: query }),
  }),
  route({
    method: 'get',
    path: '/payments/orders/:orderId',
    summary: 'Read an order',
    description: 'With its refunds, and where to pay while it is open.',
    access: signedIn,
    params: orderParams,
    answers: { 200: OrderView },
    errors: [paymentErrors.orderNotFound],
    use: GetOrder,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/payments/orders/:orderId/ledger',
    summary: 'Read what an order wrote into the ledger',
    description: 'With what stands in each account, and the totals: debits less credits are zero.',
    access: anyOf('admin'),
    params: orderParams,
    query: page,
    answers: { 200: OrderLedger },
    errors: [paymentErrors.orderNotFound],
    use: GetOrderLedger,
    answer: (get, { principal, params, query }) => get.execute({ reader: principal, page: query, ...params }),
  }),
  route({
    method: 'post',
    path: '/payments/orders/:orderId/refunds',
    summary: 'Give money back',
    description:
      'In full or in part. It is pending until Stripe has made it; a refund in full ends the access.',
    access: anyOf('support', 'admin'),
    params: orderParams,
    body: RefundRequest,
    answers: { 201: RefundView },
    errors: [
      paymentErrors.orderNotFound,
      paymentErrors.notPaid,
      paymentErrors.disputed,
      paymentErrors.refundTooLarge,
    ],
    use: RequestRefund,
    answer: (request, { principal, params, body }) =>
      request.execute({ requester: principal, ...params, ...body }),
  }),
  route({
    method: 'get',
    path: '/admin/orders',
    summary: 'List the orders of all learners',
    access: anyOf('support', 'admin'),
    query: page.extend(OrderFilter.shape),
    answers: { 200: listOf(AdminOrder) },
    use: ListOrders,
    answer: (list, { principal, query: { status, query, ...at } }) =>
      list.execute({ reader: principal, page: at, status, query }),
  }),
  route({
    method: 'get',
    path: '/payments/ledger',
    summary: 'Read the ledger',
    access: anyOf('admin'),
    query: page,
    answers: { 200: listOf(LedgerTransactionView) },
    use: ListLedger,
    answer: (list, { principal, query }) => list.execute({ reader: principal, page: query }),
  }),
  route({
    method: 'post',
    path: '/payments/webhooks/stripe',
    summary: 'Take a webhook from Stripe',
    description: 'Verified by its signature, stored as it came, answered, and then handled once.',
    access: everyone,
    rawBody: { maximumBytes: 262_144 },
    idempotency: 'none',
    answers: { 200: z.object({ received: z.literal(true) }) },
    errors: [paymentErrors.badSignature],
    use: ReceiveWebhook,
    answer: (receive, { rawBody, headers }) =>
      receive.execute({ payload: rawBody ?? Buffer.alloc(0), signature: headers['stripe-signature'] }),
  }),
  ...billingRoutes,
  ...couponRoutes,
  ...sharesRoutes,
  ...reconciliationRoutes,
  ...sandboxRoutes,
];

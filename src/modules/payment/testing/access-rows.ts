import type { AccessRow } from '../../../platform/testing/access-row';

const staff = { support: 200, admin: 200 } as const;
const aDispute = { params: { disputeId: 'du_of_nobody' } };
const aCheckout = { params: { sessionId: 'cs_test_of_nobody' } };

/** Who may do what with payment. More than was ever paid is asked back, so that trying a refund takes nothing. */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /payments/selling', expect: { others: 200 } },
  { route: 'GET /payments/orders', expect: { 'signed out': 401, others: 200 } },
  {
    route: 'GET /payments/orders/:orderId',
    request: (world) => ({ params: { orderId: world.orderId } }),
    expect: { 'signed out': 401, owner: 200, ...staff, others: 404 },
  },
  {
    route: 'GET /payments/orders/:orderId/ledger',
    request: (world) => ({ params: { orderId: world.orderId } }),
    expect: { 'signed out': 401, admin: 200, others: 403 },
  },
  {
    route: 'POST /payments/orders/:orderId/refunds',
    request: (world) => ({
      params: { orderId: world.orderId },
      body: { amount: 99_999_999, reason: 'A row of the table of rights.' },
    }),
    expect: { 'signed out': 401, support: 409, admin: 409, others: 403 },
  },
  {
    route: 'GET /payments/documents/:documentId.pdf',
    request: (world) => ({ params: { documentId: world.unknownId } }),
    expect: { 'signed out': 401, others: 404 },
  },
  { route: 'GET /payments/billing-details', expect: { 'signed out': 401, others: 200 } },
  {
    route: 'PUT /payments/billing-details',
    request: () => ({ body: { name: 'A row of rights', address: null, taxId: null } }),
    expect: { 'signed out': 401, others: 200 },
  },
  { route: 'GET /admin/orders', expect: { 'signed out': 401, ...staff, others: 403 } },
  ...(
    ['GET /payments/checkouts/:enrollmentId', 'DELETE /payments/checkouts/:enrollmentId/coupon'] as const
  ).map(
    (route): AccessRow => ({
      route,
      // What costs nothing has no checkout, its learner's own either.
      request: (world) => ({ params: { enrollmentId: world.enrollmentId } }),
      expect: { 'signed out': 401, others: 404 },
    }),
  ),
  {
    route: 'POST /payments/checkouts/:enrollmentId/coupon',
    request: (world) => ({ params: { enrollmentId: world.enrollmentId }, body: { code: 'SPRING' } }),
    expect: { 'signed out': 401, others: 404 },
  },
  { route: 'GET /admin/coupons', expect: { 'signed out': 401, admin: 200, others: 403 } },
  {
    route: 'POST /admin/coupons',
    request: () => ({ body: { code: 'ROW-OF-RIGHTS', discount: { kind: 'percent', percent: 10 } } }),
    expect: { 'signed out': 401, admin: 201, others: 403 },
  },
  {
    route: 'POST /admin/coupons/:couponId/end',
    request: (world) => ({ params: { couponId: world.unknownId } }),
    expect: { 'signed out': 401, admin: 404, others: 403 },
  },
  {
    route: 'GET /payments/earnings',
    expect: { 'signed out': 401, instructor: 200, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'GET /payments/statements',
    expect: { 'signed out': 401, instructor: 200, 'owning instructor': 200, admin: 200, others: 403 },
  },
  ...(
    ['GET /payments/statements/:statementId.pdf', 'GET /payments/statements/:statementId.csv'] as const
  ).map(
    (route): AccessRow => ({
      route,
      request: (world) => ({ params: { statementId: world.unknownId } }),
      expect: { 'signed out': 401, instructor: 404, 'owning instructor': 404, admin: 404, others: 403 },
    }),
  ),
  { route: 'GET /admin/share-rules', expect: { 'signed out': 401, admin: 200, others: 403 } },
  {
    route: 'POST /admin/share-rules',
    request: () => ({ body: { courseId: null, basisPoints: 0 } }),
    expect: { 'signed out': 401, admin: 201, others: 403 },
  },
  { route: 'GET /admin/earnings', expect: { 'signed out': 401, admin: 200, others: 403 } },
  { route: 'GET /admin/statements', expect: { 'signed out': 401, admin: 200, others: 403 } },
  { route: 'GET /admin/payouts', expect: { 'signed out': 401, admin: 200, others: 403 } },
  {
    route: 'POST /admin/payouts',
    request: (world) => ({
      body: {
        instructorId: world.unknownId,
        amount: { amount: 100, currency: 'eur' },
        reference: 'A row of the table of rights.',
      },
    }),
    expect: { 'signed out': 401, admin: 409, others: 403 },
  },
  { route: 'GET /payments/reconciliation', expect: { 'signed out': 401, admin: 200, others: 403 } },
  {
    route: 'GET /payments/reconciliation/differences',
    expect: { 'signed out': 401, admin: 200, others: 403 },
  },
  { route: 'GET /payments/ledger', expect: { 'signed out': 401, admin: 200, others: 403 } },
  {
    route: 'POST /payments/webhooks/stripe',
    request: () => ({ body: { id: 'evt_forged' }, headers: { 'stripe-signature': 't=1,v1=00' } }),
    expect: { others: 400 },
  },
  { route: 'GET /sandbox/checkout.css', expect: { others: 200 } },
  { route: 'GET /sandbox/checkout/:sessionId', request: () => aCheckout, expect: { others: 404 } },
  { route: 'POST /sandbox/checkout/:sessionId', request: () => aCheckout, expect: { others: 404 } },
  { route: 'POST /sandbox/checkout/:sessionId/cancel', request: () => aCheckout, expect: { others: 404 } },
  { route: 'GET /sandbox/disputes/:disputeId', request: () => aDispute, expect: { others: 404 } },
  { route: 'POST /sandbox/disputes/:disputeId', request: () => aDispute, expect: { others: 404 } },
];

import { z } from 'zod';
import { anyOf, signedIn } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { CreateCoupon } from '../commands/create-coupon';
import { EndCoupon } from '../commands/end-coupon';
import { RedeemCoupon } from '../commands/redeem-coupon';
import { paymentErrors } from '../payment.errors';
import { GetMyCheckout } from '../queries/get-my-checkout';
import { ListCoupons } from '../queries/list-coupons';
import { CouponRequest, CouponView, RedemptionRequest } from './coupon.schemas';
import { Purchase } from './payment.schemas';

const enrollmentParams = z.object({ enrollmentId: z.uuid() });
/** Nobody finds a code by trying. */
const fewTries = { requests: 20, perSeconds: 300 };

export const couponRoutes = [
  route({
    method: 'get',
    path: '/payments/checkouts/:enrollmentId',
    summary: 'Read what one is about to pay',
    description: 'The newest order of an enrolment, as its learner sees it.',
    access: signedIn,
    params: enrollmentParams,
    answers: { 200: Purchase },
    errors: [paymentErrors.orderNotFound],
    use: GetMyCheckout,
    answer: (get, { principal, params }) => get.execute({ learner: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/payments/checkouts/:enrollmentId/coupon',
    summary: 'Take a coupon to what one is about to pay',
    description:
      'Another order takes the place of the first, and its checkout opens a moment later. A coupon that leaves nothing to pay opens the course at once.',
    access: signedIn,
    params: enrollmentParams,
    body: RedemptionRequest,
    limit: fewTries,
    answers: { 200: Purchase },
    errors: [
      paymentErrors.orderNotFound,
      paymentErrors.nothingToPay,
      paymentErrors.couponUnknown,
      paymentErrors.couponNotBegun,
      paymentErrors.couponEnded,
      paymentErrors.couponOtherCourse,
      paymentErrors.couponOtherCurrency,
      paymentErrors.couponUsedUp,
      paymentErrors.couponUsedByYou,
    ],
    use: RedeemCoupon,
    answer: (redeem, { principal, params, body }) =>
      redeem.execute({ learner: principal, ...params, code: body.code }),
  }),
  route({
    method: 'delete',
    path: '/payments/checkouts/:enrollmentId/coupon',
    summary: 'Pay without the coupon after all',
    access: signedIn,
    params: enrollmentParams,
    limit: fewTries,
    answers: { 200: Purchase },
    errors: [paymentErrors.orderNotFound, paymentErrors.nothingToPay],
    use: RedeemCoupon,
    answer: (redeem, { principal, params }) =>
      redeem.execute({ learner: principal, ...params, code: undefined }),
  }),
  route({
    method: 'get',
    path: '/admin/coupons',
    summary: 'List the coupons',
    access: anyOf('admin'),
    query: page,
    answers: { 200: listOf(CouponView) },
    use: ListCoupons,
    answer: (list, { principal, query }) => list.execute({ reader: principal, page: query }),
  }),
  route({
    method: 'post',
    path: '/admin/coupons',
    summary: 'Make a coupon',
    access: anyOf('admin'),
    body: CouponRequest,
    answers: { 201: CouponView },
    errors: [paymentErrors.couponCodeTaken],
    use: CreateCoupon,
    answer: (create, { principal, body }) => create.execute({ admin: principal, coupon: body }),
  }),
  route({
    method: 'post',
    path: '/admin/coupons/:couponId/end',
    summary: 'End a coupon',
    description: 'Nobody can take it any more; an open checkout that holds it keeps its price.',
    access: anyOf('admin'),
    params: z.object({ couponId: z.uuid() }),
    answers: { 200: z.object({ endedAt: z.iso.datetime() }) },
    errors: [paymentErrors.couponNotFound],
    use: EndCoupon,
    answer: (end, { principal, params }) => end.execute({ admin: principal, ...params }),
  }),
];

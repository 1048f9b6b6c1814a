import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';

/**
 * What the module tells itself: work that calls Stripe, or waits its turn, is done by consumers, so that it survives any
 * crash, is tried again, and ends in a dead letter where it cannot be done. Nobody else listens to these.
 */

/** An order is there and needs a checkout. */
export const orderPlaced = defineEvent('payment.order_placed', {
  version: 1,
  stream: (event) => `checkout/${event.orderId}`,
  payload: z.object({ orderId: z.uuid() }),
});

/** Another order took the place of this one, so its checkout is to be closed. */
export const checkoutSuperseded = defineEvent('payment.checkout_superseded', {
  version: 1,
  stream: (event) => `checkout/${event.orderId}`,
  payload: z.object({ orderId: z.uuid() }),
});

/** A refund is promised, and Stripe must be asked for it. */
export const refundRequested = defineEvent('payment.refund_requested', {
  version: 1,
  stream: (event) => `refund/${event.refundId}`,
  payload: z.object({ refundId: z.uuid(), orderId: z.uuid() }),
});

/** What is kept of an order is more or less than before, so instructors get more or less of it. */
export const sharesDue = defineEvent('payment.shares_due', {
  version: 1,
  stream: (event) => `shares/${event.orderId}`,
  payload: z.object({ orderId: z.uuid() }),
});

/** A webhook was verified and stored. */
export const webhookReceived = defineEvent('payment.webhook_received', {
  version: 1,
  stream: (event) => `stripe/${event.objectId}`,
  payload: z.object({ webhookId: z.string(), type: z.string(), objectId: z.string() }),
});

import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { inject, injectable } from 'tsyringe';
import { SiteAddress } from '../../../platform/config/site-address';
import { DomainError } from '../../../platform/errors/domain-error';
import { Clock } from '../../../platform/time/clock';
import type { Amount } from '../domain/ledger';
import type { Order } from '../domain/order';
import type { Refund } from '../domain/refund';
import {
  metadataOf,
  StripeBalanceTransaction,
  StripeCharge,
  StripeDispute,
  StripeEvent,
  StripeRefund,
  StripeSession,
} from '../domain/stripe-objects';
import { StripeSettings } from '../payment.config';
import { paymentErrors } from '../payment.errors';
import { StripeConnection } from './stripe-connection';
import { translateStripeError } from './translate-stripe-error';

/** How old the signature of a webhook may be, in seconds (https://docs.stripe.com/webhooks#replay-attacks). */
const signatureTolerance = 300;
/** More refunds of one payment than this nobody makes. */
const mostRefunds = 100;

/** As many as Stripe gives at once. */
const feedPage = 100;

/** A part of one of Stripe's lists: of some time, next to an item of it. */
export interface FeedSearch {
  readonly since?: Date;
  readonly until: Date;
  readonly newerThan?: string;
  readonly olderThan?: string;
}

/** The newest first. */
export interface FeedPage<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/**
 * All that is asked of Stripe. Writes bear an idempotency key of the order or refund, so that they may be repeated.
 *
 * @throws payment.stripe_unavailable, which is tried again, and payment.refused_by_stripe, which is not.
 */
@injectable()
export class StripeGateway {
  constructor(
    @inject(StripeConnection) private readonly connection: StripeConnection,
    @inject(StripeSettings) private readonly settings: StripeSettings,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** Opens the hosted checkout of an order, or gives back the one that was opened before. It runs out after a day. */
  async openCheckout(order: Order): Promise<{ sessionId: string; url: string }> {
    const back = `${this.site.url}/checkout/return?enrollment=${order.enrollmentId}`;
    const name = order.courseTitle.slice(0, 250) || order.courseSlug.slice(0, 250) || order.courseId;
    const metadata = metadataOf(order);
    const session = await this.ask((stripe) =>
      stripe.checkout.sessions.create(
        {
          mode: 'payment',
          client_reference_id: order.id,
          metadata,
          payment_intent_data: { metadata, description: name },
          line_items: [
            {
              quantity: 1,
              price_data: { currency: order.currency, unit_amount: order.amount, product_data: { name } },
            },
          ],
          success_url: back,
          cancel_url: `${back}&cancelled=1`,
        },
        // A key belongs to one request alone, and the address of the site is part of it.
        { idempotencyKey: `checkout-${order.id}-${fingerprint(back)}` },
      ),
    );
    if (!session.url)
      throw paymentErrors.refusedByStripe({ facts: { orderId: order.id, status: session.status } });
    return { sessionId: session.id, url: session.url };
  }

  /** Closes a checkout that is open; any other is given back as it is. */
  async closeCheckout(sessionId: string): Promise<StripeSession> {
    try {
      return StripeSession.parse(await this.ask((stripe) => stripe.checkout.sessions.expire(sessionId)));
    } catch (error) {
      const isRefused = error instanceof DomainError && error.code === paymentErrors.refusedByStripe.code;
      if (!isRefused) throw error;
      return this.readSession(sessionId);
    }
  }

  async readSession(sessionId: string): Promise<StripeSession> {
    return StripeSession.parse(await this.ask((stripe) => stripe.checkout.sessions.retrieve(sessionId)));
  }

  /** The checkout that a payment was made in. */
  async findSession(paymentIntentId: string): Promise<StripeSession | undefined> {
    const search = { payment_intent: paymentIntentId, limit: 1 };
    const { data } = await this.ask((stripe) => stripe.checkout.sessions.list(search));
    return data[0] && StripeSession.parse(data[0]);
  }

  /** The charge that a payment succeeded by; undefined where there is none. */
  async findCharge(paymentIntentId: string): Promise<StripeCharge | undefined> {
    const expand = ['latest_charge'];
    const intent = await this.ask((stripe) => stripe.paymentIntents.retrieve(paymentIntentId, { expand }));
    return intent.status === 'succeeded' && intent.latest_charge
      ? StripeCharge.parse(intent.latest_charge)
      : undefined;
  }

  /** What Stripe keeps of a charge, in the currency it settles in. */
  async readFee(balanceTransactionId: string): Promise<Amount> {
    const balance = await this.ask((stripe) => stripe.balanceTransactions.retrieve(balanceTransactionId));
    return { amount: balance.fee, currency: balance.currency };
  }

  /** Gives money back. Asking again with the same refund gives the same answer. */
  async refund(refund: Refund, paymentIntentId: string): Promise<StripeRefund> {
    const made = await this.ask((stripe) =>
      stripe.refunds.create(
        {
          payment_intent: paymentIntentId,
          amount: refund.amount,
          reason: 'requested_by_customer',
          metadata: { refundId: refund.id, orderId: refund.orderId },
        },
        { idempotencyKey: `refund-${refund.id}` },
      ),
    );
    return StripeRefund.parse(made);
  }

  async listRefunds(paymentIntentId: string): Promise<StripeRefund[]> {
    const search = { payment_intent: paymentIntentId, limit: mostRefunds };
    const { data } = await this.ask((stripe) => stripe.refunds.list(search));
    return data.map((refund) => StripeRefund.parse(refund));
  }

  /** A dispute as it stands now. */
  async readDispute(disputeId: string): Promise<StripeDispute> {
    return StripeDispute.parse(await this.ask((stripe) => stripe.disputes.retrieve(disputeId)));
  }

  /** The handled events of some time, the newest first, each as Stripe sends it. */
  async listEvents(
    search: FeedSearch & { readonly types: readonly string[] },
  ): Promise<FeedPage<{ readonly id: string; readonly created: number; readonly payload: string }>> {
    const { types, ...where } = search;
    const { data, has_more } = await this.ask((stripe) =>
      stripe.events.list({ ...pageOfFeed(where), types: [...types] }),
    );
    const items = data.map((event) => ({
      id: event.id,
      created: event.created,
      payload: JSON.stringify(event),
    }));
    return { items, hasMore: has_more };
  }

  /** What changed the balance in some time, the newest first, each with what it comes from. */
  async listBalance(search: FeedSearch): Promise<FeedPage<StripeBalanceTransaction>> {
    const { data, has_more } = await this.ask((stripe) =>
      stripe.balanceTransactions.list({ ...pageOfFeed(search), expand: ['data.source'] }),
    );
    return { items: data.map((one) => StripeBalanceTransaction.parse(one)), hasMore: has_more };
  }

  /**
   * The event in a webhook, when Stripe signed it a moment ago.
   *
   * @throws payment.bad_signature
   */
  async verifyWebhook(payload: Buffer, signature: string | undefined): Promise<StripeEvent> {
    const { webhooks } = await this.connection.get();
    const { webhookSecret } = this.settings;
    const now = this.clock.now().getTime();
    try {
      return StripeEvent.parse(
        webhooks.constructEvent(payload, signature ?? '', webhookSecret, signatureTolerance, undefined, now),
      );
    } catch (error) {
      throw paymentErrors.badSignature({ cause: error });
    }
  }

  private async ask<Answer>(question: (stripe: Stripe) => Promise<Answer>): Promise<Answer> {
    const stripe = await this.connection.get();
    try {
      return await question(stripe);
    } catch (error) {
      throw translateStripeError(error);
    }
  }
}

function pageOfFeed({ since, until, newerThan, olderThan }: FeedSearch) {
  const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000);
  return {
    limit: feedPage,
    created: { ...(since && { gte: seconds(since) }), lte: seconds(until) },
    ...(newerThan && { ending_before: newerThan }),
    ...(olderThan && { starting_after: olderThan }),
  };
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

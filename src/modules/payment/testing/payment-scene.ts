import type { PayloadInput } from '../../../platform/contract/define-event';
import { newId } from '../../../platform/identifiers/identifier';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { courseChanged, courseCreated } from '../../course/course.contract';
import { enrollmentCreated, purchaseRejected } from '../../enrollment/enrollment.contract';
import { userProfileChanged } from '../../user/user.contract';
import { StripeSettings } from '../payment.config';
import { paymentModule } from '../payment.module';
import { SandboxHost } from '../sandbox/sandbox-host';
import { signWebhook } from '../sandbox/webhook-signature';
import { StripeConnection } from '../stripe/stripe-connection';

export const goodCard = '4242 4242 4242 4242';
export const declinedCard = '4000 0000 0000 0002';
export const disputedCard = '4000 0000 0000 0259';

type Created = PayloadInput<typeof enrollmentCreated>;

export interface SandboxWebhook {
  readonly id: string;
  readonly type: string;
  readonly payload: string;
}

/** Payment, and who publishes the events that it consumes. */
export function paymentAndStandIns() {
  return [
    paymentModule,
    ...standIns({
      events: [courseCreated, courseChanged, enrollmentCreated, purchaseRejected, userProfileChanged],
    }),
  ];
}

/** Payment alone, with its own sandbox over real HTTP; enrollment and user are events that a test sends. */
export class PaymentScene {
  readonly admin = aPerson('admin');

  private constructor(readonly stoa: TestApplication) {}

  /** `sendsWebhooks: false` leaves it to the test which webhooks come, how often and in which order. */
  static async start(options: {
    sendsWebhooks: boolean;
    environment?: Record<string, string>;
  }): Promise<PaymentScene> {
    const stoa = await startTestApplication({
      modules: paymentAndStandIns(),
      hosted: ['payment'],
      ...(options.environment && { environment: options.environment }),
    });
    const scene = new PaymentScene(stoa);
    if (!options.sendsWebhooks) await scene.host.deliverer.stop();
    return scene;
  }

  resolve<Instance>(token: new (...args: never[]) => Instance): Instance {
    return this.stoa.application.containerOf('payment').resolve(token as new () => Instance);
  }

  get host(): SandboxHost {
    return this.resolve(SandboxHost);
  }

  get settings(): StripeSettings {
    return this.stoa.application.containerOf('payment').resolve<StripeSettings>(StripeSettings);
  }

  stripe() {
    return this.resolve(StripeConnection).get();
  }

  /** A learner enrols in a priced course, or asks again for one whose enrolment ended. */
  async enroll(changes: Partial<Created> = {}): Promise<Created> {
    const enrollment: Created = {
      enrollmentId: newId(),
      courseId: newId(),
      learnerId: newId(),
      status: 'pending_payment',
      price: { amount: 4_900, currency: 'eur' },
      courseTitle: 'Drawing from life',
      courseSlug: 'drawing-from-life',
      createdAt: this.stoa.clock.now().toISOString(),
      ...changes,
    };
    await this.stoa.receive(enrollmentCreated, enrollment);
    await this.stoa.settle();
    return enrollment;
  }

  /** The newest order of an enrolment, as an admin reads it. */
  async orderOf(enrollment: Created) {
    const agent = await this.stoa.as(this.admin);
    const { body } = await agent.get('/api/v1/admin/orders').query({ query: enrollment.enrollmentId });
    return (await agent.get(`/api/v1/payments/orders/${body.items[0].id}`)).body;
  }

  /** Sends the form of the hosted page, as a browser does. */
  async pay(checkoutUrl: string, cardNumber = goodCard) {
    const body = new URLSearchParams({ email: 'ada@example.com', cardNumber });
    return fetch(checkoutUrl, { method: 'POST', body, redirect: 'manual' });
  }

  /** An enrolment whose order is paid, as far as Stripe knows. */
  async buy(changes: Partial<Created> = {}) {
    const enrollment = await this.enroll(changes);
    const { checkoutUrl } = await this.orderOf(enrollment);
    await this.pay(checkoutUrl);
    return enrollment;
  }

  /** Lets the sandbox send what it has, and all of it be handled. */
  async deliver(): Promise<void> {
    await this.host.deliverer.deliverAll();
    await this.stoa.settle();
  }

  /** What the sandbox would send of these types about one order, oldest first. */
  async webhooks(orderId: string, ...types: string[]): Promise<SandboxWebhook[]> {
    const rows = (await this.stoa.query(
      'select id, type, payload from payment.sandbox_events order by position',
    )) as unknown as SandboxWebhook[];
    const intents = rows
      .filter(({ type, payload }) => type === 'payment_intent.created' && payload.includes(orderId))
      .map(({ payload }) => JSON.parse(payload).data.object.id as string);
    return rows.filter(
      ({ type, payload }) =>
        types.includes(type) && [orderId, ...intents].some((name) => payload.includes(name)),
    );
  }

  /** Posts a webhook to the endpoint, signed by the secret unless told otherwise. */
  async post(webhook: Pick<SandboxWebhook, 'payload'>, forged: { signature?: string } = {}) {
    const signature =
      forged.signature ?? signWebhook(webhook.payload, this.settings.webhookSecret, this.stoa.clock.now());
    return this.stoa.anonymous
      .post('/api/v1/payments/webhooks/stripe')
      .set('Stripe-Signature', signature)
      .set('Content-Type', 'application/json')
      .send(webhook.payload);
  }

  /** Posts the webhooks of these types about an order, in this order of types, and lets them be handled. */
  async postAll(orderId: string, ...types: string[]): Promise<void> {
    for (const type of types) {
      for (const webhook of await this.webhooks(orderId, type)) {
        const { status } = await this.post(webhook);
        if (status !== 200) throw new Error(`${type} was answered ${status}.`);
      }
    }
    await this.stoa.settle();
  }

  /** Debits less credits of all there is, by currency: zero each, or the books are wrong. */
  async imbalances(): Promise<unknown[]> {
    return this.stoa.query(
      'select currency, sum(debit) - sum(credit) as difference from payment.ledger_entries group by currency having sum(debit) <> sum(credit)',
    );
  }

  /** The balance of an account for one order, debits less credits in minor units. */
  async balances(orderId: string): Promise<Record<string, number>> {
    const rows = await this.stoa.query(
      `select account, sum(debit - credit)::int as balance from payment.ledger_entries
       join payment.ledger_transactions on ledger_transactions.id = transaction_id
       where order_id = '${orderId}' group by account`,
    );
    return Object.fromEntries(rows.map(({ account, balance }) => [account, balance as number]));
  }
}

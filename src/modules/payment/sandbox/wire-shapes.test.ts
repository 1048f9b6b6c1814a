import { checkoutParameters, payCheckout, type Scene, startScene } from './testing/factories';
import { loadStripeDescription } from './testing/stripe-description';
import { openMemoryStore } from './testing/test-stores';

const description = loadStripeDescription();

/**
 * The description is of October 2025, the SDK of a later version, and the SDK decides: these are the fields that its types have
 * and the description lacks. A difference that is not listed fails the test, and so does one that is no longer found.
 */
const newerFields: Readonly<Record<string, readonly string[]>> = {
  'checkout.session': [
    'adaptive_pricing',
    'allowed_payment_method_types',
    'automatic_tax.liability',
    'automatic_tax.provider',
    'client_secret',
    'collected_information',
    'custom_text.after_submit',
    'custom_text.terms_of_service_acceptance',
    'customer_account',
    'customer_details.business_name',
    'customer_details.individual_name',
    'discounts',
    'integration_identifier',
    'managed_payments',
    'origin_context',
    'payment_method_configuration_details',
    'permissions',
    'saved_payment_method_options',
    'ui_mode',
    'wallet_options',
  ],
  item: ['adjustable_quantity', 'metadata'],
  product: ['marketing_features', 'tax_details', 'type'],
  payment_intent: [
    'allowed_payment_method_types',
    'customer_account',
    'excluded_payment_method_types',
    'managed_payments',
    'payment_method_configuration_details',
    'payment_record',
    'source',
  ],
  charge: [
    'billing_details.tax_id',
    'outcome.advice_code',
    'outcome.network_advice_code',
    'outcome.network_decline_code',
    'payment_method_details.card.amount_authorized',
    'payment_method_details.card.authorization_code',
    'payment_method_details.card.electronic_commerce_indicator',
    'payment_method_details.card.network_transaction_id',
    'payment_method_details.card.regulated_status',
    'payment_method_details.card.transaction_link_id',
    'source',
  ],
  refund: ['customer', 'customer_account', 'destination_details', 'payment_method'],
  customer: ['customer_account'],
  balance_transaction: ['balance_type'],
  dispute: [
    'enhanced_eligibility_types',
    'evidence.enhanced_evidence',
    'evidence_details.enhanced_eligibility',
    'evidence_details.submission_method',
    'intended_submission_method',
    'payment_method_details',
  ],
};

const differencesOfTheSdk = new Set(
  Object.entries(newerFields).flatMap(([kind, fields]) =>
    fields.map((field) => `${kind}.${field}: not described`),
  ),
);

(description ? describe : describe.skip)('what the sandbox answers, beside Stripe’s description', () => {
  let scene: Scene;
  const answers = new Map<string, unknown[]>();

  beforeAll(async () => {
    scene = await startScene(await openMemoryStore());
    await collectAnswers();
  });

  afterAll(() => scene.server.close());

  it.each([
    'checkout.session',
    'item',
    'product',
    'payment_intent',
    'charge',
    'refund',
    'customer',
    'balance_transaction',
    'dispute',
    'event',
    'error',
  ])('has the shape of %s', (schema) => {
    const values = answers.get(schema) ?? [];
    expect(values.length).toBeGreaterThan(0);
    expect(
      [...differencesIn(schema, values)].filter((difference) => !differencesOfTheSdk.has(difference)),
    ).toEqual([]);
  });

  it('would be noticed if it were broken', () => {
    const [charge] = answers.get('charge') as Record<string, unknown>[];
    const broken = {
      ...charge,
      amount: null,
      currency: undefined,
      status: 'gone',
      refunds: 'none',
      paid: 'yes',
    };
    expect([...differencesIn('charge', [broken])]).toEqual(
      expect.arrayContaining([
        'charge.amount: null',
        'charge.currency: missing',
        'charge.status: not in the list: gone',
        'charge.refunds: not object',
        'charge.paid: not boolean',
      ]),
    );
  });

  it('differs from the description as listed, and no less', () => {
    const found = new Set([...answers].flatMap(([schema, values]) => [...differencesIn(schema, values)]));
    expect([...differencesOfTheSdk].filter((difference) => !found.has(difference))).toEqual([]);
  });

  it('keeps to it in every event that it sends', async () => {
    const events = await scene.stripe.events.list({ limit: 100 });
    for (const event of events.data) {
      const object = plain(event.data.object) as { object: string };
      const unlisted = [...differencesIn(object.object, [object])].filter(
        (one) => !differencesOfTheSdk.has(one),
      );
      expect([event.type, unlisted]).toEqual([event.type, []]);
    }
  });

  /** Takes every kind of object in every state that it can have here, as it came over the wire. */
  async function collectAnswers(): Promise<void> {
    const { stripe, sandbox } = scene;
    const all = 'payment_intent.latest_charge.balance_transaction';
    const note = (schema: string, ...values: unknown[]) =>
      answers.set(schema, [...(answers.get(schema) ?? []), ...values.map(plain)]);

    const open = await stripe.checkout.sessions.create(
      checkoutParameters({ expand: ['line_items.data.price.product'] }),
    );
    note('checkout.session', open);
    note('item', ...(open.line_items?.data ?? []));
    note('product', open.line_items?.data[0]?.price?.product);
    await sandbox.pay(open.id, { cardNumber: '4000000000000002', email: 'ada@example.com' });
    const declined = await stripe.checkout.sessions.retrieve(open.id, {
      expand: ['payment_intent.latest_charge'],
    });
    const expired = await stripe.checkout.sessions.expire(open.id, { expand: ['payment_intent'] });
    note('checkout.session', declined, expired);
    note('payment_intent', declined.payment_intent, expired.payment_intent);

    const customer = await stripe.customers.create({
      email: 'ada@example.com',
      name: 'Ada',
      metadata: { a: '1' },
    });
    const { session, charge } = await payCheckout(scene, {
      customer: customer.id,
      customer_email: undefined as never,
    });
    const refund = await stripe.refunds.create({ charge: charge.id, amount: 900, reason: 'duplicate' });
    const other = await payCheckout(scene, { customer_creation: 'always' });
    const dispute = await sandbox.openDispute(other.charge.id);
    note(
      'checkout.session',
      session,
      await stripe.checkout.sessions.retrieve(session.id, { expand: [all, 'customer'] }),
    );
    note('payment_intent', await stripe.paymentIntents.retrieve(other.intent.id));
    note('charge', ...(await stripe.charges.list({ expand: ['data.refunds', 'data.payment_intent'] })).data);
    note(
      'refund',
      refund,
      await stripe.refunds.retrieve(refund.id, { expand: ['charge', 'balance_transaction'] }),
    );
    note('customer', customer, await stripe.customers.retrieve(customer.id));
    note('balance_transaction', ...(await stripe.balanceTransactions.list({ expand: ['data.source'] })).data);
    const third = await payCheckout(scene);
    const decided = await sandbox.openDispute(third.charge.id);
    const evidence = { uncategorized_text: 'winning_evidence' };
    note('dispute', await stripe.disputes.update(decided.id, { evidence }));
    note('dispute', dispute, await stripe.disputes.retrieve(dispute.id, { expand: ['charge'] }));
    note('event', ...(await stripe.events.list({ limit: 100 })).data);
    const refused = await fetch(`${scene.server.url}/v1/charges/ch_none`);
    note('error', await refused.json());
  }
});

function differencesIn(schema: string, values: readonly unknown[]): Set<string> {
  return new Set(values.flatMap((value) => description?.differences(schema, value) ?? []));
}

/** As it was on the wire: what the SDK made classes of becomes text again. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

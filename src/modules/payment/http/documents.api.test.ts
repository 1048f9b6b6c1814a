import { newId } from '../../../platform/identifiers/identifier';
import { readPdf } from '../../../platform/testing/read-pdf';
import { aPerson } from '../../../platform/testing/start-test-application';
import { userProfileChanged } from '../../user/user.contract';
import { paymentSucceeded } from '../payment.contract';
import { PaymentScene } from '../testing/payment-scene';

jest.setTimeout(60_000);

/** Invoices and credit notes, from the payment that earns them to the paper. */
describe('documents', () => {
  let scene: PaymentScene;

  beforeAll(async () => {
    scene = await PaymentScene.start({
      sendsWebhooks: true,
      environment: {
        SELLER_NAME: 'Columns & Co.',
        SELLER_ADDRESS: 'Stoa Poikile 1 | 10555 Athens | Greece',
        SELLER_TAX_ID: 'EL123456789',
        INVOICE_NOTE: 'No VAT is charged by small undertakings.',
      },
    });
  });
  afterAll(() => scene.stoa.stop());

  async function bought(learner = aPerson()) {
    const enrollment = await scene.buy({ learnerId: learner.id });
    await scene.deliver();
    const agent = await scene.stoa.as(learner);
    const { body } = await agent.get('/api/v1/payments/orders');
    return { learner, agent, enrollment, purchase: body.items[0] };
  }

  async function giveBack(orderId: string, amount?: number) {
    const staff = await scene.stoa.as(scene.admin);
    const answer = await staff
      .post(`/api/v1/payments/orders/${orderId}/refunds`)
      .send({ reason: 'Asked for.', ...(amount && { amount }) });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    await scene.deliver();
  }

  it('turn a payment into an invoice, made out as the learner wishes, and say it in text', async () => {
    const learner = aPerson();
    const agent = await scene.stoa.as(learner);
    const details = {
      name: 'Marchetti Studio',
      address: 'Via Roma 1\n50123 Firenze',
      taxId: 'IT00743110157',
    };
    const saved = await agent.put('/api/v1/payments/billing-details').send(details);
    expect([saved.status, saved.body]).toEqual([200, { ...details, updatedAt: expect.any(String) }]);
    const { purchase } = await bought(learner);
    const year = scene.stoa.clock.now().getUTCFullYear();
    expect(purchase.documents).toEqual([
      {
        id: expect.any(String),
        kind: 'invoice',
        number: expect.stringMatching(new RegExp(`^${year}-\\d{5}$`)),
        issuedAt: expect.any(String),
        total: { amount: 4_900, currency: 'eur' },
      },
    ]);
    const [invoice] = purchase.documents;
    const told = await scene.stoa.published(paymentSucceeded);
    expect(told.find(({ orderId }) => orderId === purchase.id)?.invoiceNumber).toBe(invoice.number);

    const pdf = await agent.get(`/api/v1/payments/documents/${invoice.id}.pdf`).responseType('blob');
    expect([pdf.status, pdf.headers['content-type'], pdf.headers['content-disposition']]).toEqual([
      200,
      'application/pdf',
      `inline; filename="invoice-${invoice.number}.pdf"`,
    ]);
    expect(readPdf(pdf.body)).toMatchObject({
      pages: 1,
      lines: [
        'Columns & Co.',
        'Stoa Poikile 1',
        '10555 Athens',
        'Greece',
        'Tax number EL123456789',
        `Invoice ${invoice.number}`,
        'Made out to',
        'About',
        'Marchetti Studio',
        expect.stringMatching(/^Issued on /),
        'Via Roma 1',
        '50123 Firenze',
        'Tax number IT00743110157',
        `Order ${purchase.id}`,
        'What',
        'Amount',
        'Drawing from life',
        'EUR 49.00',
        'Total, paid',
        'EUR 49.00',
        'This has been paid in full. Nothing is left to pay, and this is your receipt too.',
        'No VAT is charged by small undertakings.',
      ],
    });
  });

  it('stay as they were issued, whatever is said of the buyer afterwards', async () => {
    const learner = aPerson();
    await scene.stoa.receive(userProfileChanged, {
      userId: learner.id,
      name: 'Elena Marchetti',
      headline: null,
      biography: null,
      timeZone: 'UTC',
    });
    const { agent, purchase } = await bought(learner);
    await agent.put('/api/v1/payments/billing-details').send({ name: 'Another', address: null, taxId: null });
    await giveBack(purchase.id, 1_000);
    const { documents } = (await agent.get(`/api/v1/payments/orders/${purchase.id}`)).body;
    for (const { id } of documents) {
      const { body } = await agent.get(`/api/v1/payments/documents/${id}.pdf`).responseType('blob');
      expect(readPdf(body).lines).toContain('Elena Marchetti');
    }
    await expect(scene.stoa.query('update payment.documents set serial = serial + 100')).rejects.toThrow();
    await expect(scene.stoa.query('delete from payment.documents')).rejects.toThrow();
  });

  it('count a coupon as a line, and give back by credit notes that name the invoice', async () => {
    const code = `HALF-${newId().slice(-6)}`.toUpperCase();
    const admin = await scene.stoa.as(scene.admin);
    await admin.post('/api/v1/admin/coupons').send({ code, discount: { kind: 'percent', percent: 33 } });
    const learner = aPerson();
    const enrollment = await scene.enroll({ learnerId: learner.id });
    const agent = await scene.stoa.as(learner);
    await agent.post(`/api/v1/payments/checkouts/${enrollment.enrollmentId}/coupon`).send({ code });
    await scene.stoa.settle();
    await scene.pay((await scene.orderOf(enrollment)).checkoutUrl);
    await scene.deliver();
    const { id } = await scene.orderOf(enrollment);
    await giveBack(id, 1_000);
    await giveBack(id);

    const { documents } = await scene.orderOf(enrollment);
    const totals = documents.map((one: { kind: string; total: { amount: number } }) => [
      one.kind,
      one.total.amount,
    ]);
    expect(totals).toEqual([
      ['invoice', 3_283],
      ['credit_note', 1_000],
      ['credit_note', 2_283],
    ]);
    const read = async (index: number) => {
      const path = `/api/v1/payments/documents/${documents[index].id}.pdf`;
      return readPdf((await agent.get(path).responseType('blob')).body).lines;
    };
    expect(await read(0)).toEqual(
      expect.arrayContaining(['Drawing from life', 'EUR 49.00', `Coupon ${code}`, '-EUR 16.17', 'EUR 32.83']),
    );
    expect(documents[1].number).toMatch(/^C-\d{4}-\d{5}$/);
    expect(await read(1)).toEqual(
      expect.arrayContaining([`Corrects ${documents[0].number}`, 'Total, given back', 'EUR 10.00']),
    );
  });

  it('are numbered without gaps, however many payments come at once', async () => {
    const enrollments = [];
    for (let index = 0; index < 12; index += 1) enrollments.push(await scene.enroll());
    const urls = [];
    for (const enrollment of enrollments) urls.push((await scene.orderOf(enrollment)).checkoutUrl);
    await Promise.all(urls.map((url) => scene.pay(url)));
    await scene.deliver();
    const rows = await scene.stoa.query(
      "select serial from payment.documents where kind = 'invoice' order by serial",
    );
    expect(rows.map(({ serial }) => serial)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.length).toBeGreaterThanOrEqual(12);
  });

  it('are read by whoever bought and by staff, and exist for nobody else', async () => {
    const { purchase } = await bought();
    const path = `/api/v1/payments/documents/${purchase.documents[0].id}.pdf`;
    const statuses = await Promise.all(
      [aPerson(), aPerson('instructor'), aPerson('support'), scene.admin].map(async (person) => {
        const { status } = await (await scene.stoa.as(person)).get(path);
        return status;
      }),
    );
    expect(statuses).toEqual([404, 404, 200, 200]);
  });
});

import { startTestApplication, type TestApplication } from '../../../platform/testing/start-test-application';
import { paymentAndStandIns } from '../testing/payment-scene';

describe('whether anything is sold', () => {
  const running: TestApplication[] = [];
  afterAll(async () => {
    for (const stoa of running) await stoa.stop();
  });

  async function start(environment: Record<string, string>): Promise<TestApplication> {
    const modules = paymentAndStandIns();
    const stoa = await startTestApplication({ modules, hosted: ['payment'], environment });
    running.push(stoa);
    return stoa;
  }

  it('is told to everybody', async () => {
    const stoa = await start({});
    const { status, body } = await stoa.anonymous.get('/api/v1/payments/selling');
    expect([status, body]).toEqual([200, { isSelling: true, isSandbox: true }]);
  });

  it('is not, where nobody has configured a payment provider; then no webhook is taken and no test card either', async () => {
    const stoa = await start({ PAYMENTS: '' });
    const { body } = await stoa.anonymous.get('/api/v1/payments/selling');
    expect(body).toEqual({ isSelling: false, isSandbox: false });
    const webhook = await stoa.anonymous
      .post('/api/v1/payments/webhooks/stripe')
      .set('Stripe-Signature', 't=1,v1=00')
      .send({ id: 'evt_1' });
    expect([webhook.status, webhook.body.code]).toEqual([503, 'payment.not_configured']);
    expect((await stoa.anonymous.get('/sandbox/checkout/cs_test_1')).status).toBe(404);
  });
});

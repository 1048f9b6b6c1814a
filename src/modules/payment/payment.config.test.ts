import { instanceSecretFrom } from '../../platform/config/instance-secret';
import { parseConfiguration } from '../../platform/config/parse-configuration';
import { paymentConfiguration, stripeSettingsFrom } from './payment.config';

const secret = instanceSecretFrom('an instance of the tests, and a long secret');

function settingsOf(environment: Record<string, string>, isDemo = false) {
  return stripeSettingsFrom(parseConfiguration(environment, paymentConfiguration), { secret, isDemo });
}

describe("payment's configuration", () => {
  it('sells nothing without a Stripe key, unless it is told to', () => {
    expect(settingsOf({}).mode).toBe('off');
    expect(settingsOf({ STRIPE_SECRET_KEY: '' }).mode).toBe('off');
    expect(settingsOf({}, true).mode).toBe('sandbox');
    expect(() => settingsOf({ PAYMENTS: 'sandbox', STRIPE_SECRET_KEY: 'sk_live_0123456789' })).toThrow(
      'PAYMENTS: is sandbox',
    );
  });

  it('is the sandbox where it is asked for, with secrets of the installation', () => {
    const settings = settingsOf({ PAYMENTS: 'sandbox' });
    expect(settings).toEqual({
      mode: 'sandbox',
      apiKey: expect.stringMatching(/^sk_test_[0-9a-f]{64}$/),
      webhookSecret: expect.stringMatching(/^whsec_[0-9a-f]{64}$/),
    });
    expect(settingsOf({ PAYMENTS: 'sandbox' })).toEqual(settings);
    expect(settings.apiKey.slice(8)).not.toBe(settings.webhookSecret.slice(6));
  });

  it('is Stripe with both secrets', () => {
    expect(
      settingsOf({ STRIPE_SECRET_KEY: 'sk_live_0123456789', STRIPE_WEBHOOK_SECRET: 'whsec_0123456789' }),
    ).toEqual({ mode: 'stripe', apiKey: 'sk_live_0123456789', webhookSecret: 'whsec_0123456789' });
  });

  it.each([
    [{ STRIPE_SECRET_KEY: 'sk_live_0123456789' }, 'STRIPE_WEBHOOK_SECRET: is not set'],
    [{ STRIPE_WEBHOOK_SECRET: 'whsec_0123456789' }, 'STRIPE_SECRET_KEY: is not set'],
  ])('names the one that is missing, and shows none', (environment, message) => {
    expect(() => settingsOf(environment)).toThrow(message);
    expect(() => settingsOf(environment)).not.toThrow('0123456789');
  });

  it('refuses what is no key, without showing it', () => {
    const environment = {
      STRIPE_SECRET_KEY: 'pk_live_0123456789',
      STRIPE_WEBHOOK_SECRET: 'whsec_0123456789',
    };
    expect(() => settingsOf(environment)).toThrow('STRIPE_SECRET_KEY');
    expect(() => settingsOf(environment)).not.toThrow('0123456789');
  });
});

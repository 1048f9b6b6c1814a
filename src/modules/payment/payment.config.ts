import type { InjectionToken } from 'tsyringe';
import { z } from 'zod';
import {
  type ConfigurationOf,
  defineConfiguration,
  variable,
} from '../../platform/config/define-configuration';
import type { InstanceSecret } from '../../platform/config/instance-secret';
import { ConfigurationError } from '../../platform/config/parse-configuration';
import type { SiteAddress } from '../../platform/config/site-address';
import { linesOf } from './domain/billing-details';
import type { Seller } from './domain/billing-document';

export const paymentConfiguration = defineConfiguration('payment', {
  stripeSecretKey: variable(
    'STRIPE_SECRET_KEY',
    z
      .string()
      .regex(/^(sk|rk)_\w{8,250}$/, 'begins with "sk_" or "rk_"')
      .optional(),
    'The secret key of the Stripe account that is paid. Without it nothing is sold, unless PAYMENTS says so.',
    { isSecret: true },
  ),
  stripeWebhookSecret: variable(
    'STRIPE_WEBHOOK_SECRET',
    z
      .string()
      .regex(/^whsec_\S{8,250}$/, 'begins with "whsec_"')
      .optional(),
    'What Stripe signs webhooks to /api/v1/payments/webhooks/stripe with. Given together with STRIPE_SECRET_KEY.',
    { isSecret: true },
  ),
  payments: variable(
    'PAYMENTS',
    z.enum(['sandbox']).optional(),
    "`sandbox`: test cards open courses and no money moves, on the platform's own stand-in for Stripe. A demo has it anyway.",
  ),
  sellerName: variable(
    'SELLER_NAME',
    z.string().min(1).max(200).optional(),
    'Who sells, as invoices say it. Without it: the host of the site.',
  ),
  sellerAddress: variable(
    'SELLER_ADDRESS',
    z.string().max(500).default(''),
    'The address of the seller on invoices, its lines parted by "|".',
  ),
  sellerTaxId: variable(
    'SELLER_TAX_ID',
    z.string().min(1).max(100).optional(),
    'The VAT or tax number on invoices.',
  ),
  sellerEmail: variable('SELLER_EMAIL', z.email().optional(), 'Where questions about an invoice go.'),
  invoiceNote: variable(
    'INVOICE_NOTE',
    z.string().min(1).max(500).optional(),
    'What stands at the foot of every invoice, such as why it shows no tax.',
  ),
});

/** Whom the module speaks to. */
export interface StripeSettings {
  /** Stripe itself, the platform playing Stripe, or neither: then nothing can be sold. */
  readonly mode: 'stripe' | 'sandbox' | 'off';
  readonly apiKey: string;
  readonly webhookSecret: string;
}
export const StripeSettings: InjectionToken<StripeSettings> = Symbol('StripeSettings');

/**
 * Stripe where both secrets are given; without them the sandbox where it was asked for, and in a demo. That a platform which is
 * open to the public gives its courses away for test cards must be somebody's wish.
 *
 * @throws ConfigurationError that names what is missing, or contradicts itself.
 */
export function stripeSettingsFrom(
  configuration: ConfigurationOf<typeof paymentConfiguration>,
  { secret, isDemo }: { readonly secret: InstanceSecret; readonly isDemo: boolean },
): StripeSettings {
  const { stripeSecretKey, stripeWebhookSecret, payments } = configuration;
  if (payments && (stripeSecretKey || stripeWebhookSecret)) {
    throw new ConfigurationError([
      'PAYMENTS: is sandbox, though there is a secret of Stripe. Give the one or the other.',
    ]);
  }
  if (stripeSecretKey && stripeWebhookSecret) {
    return { mode: 'stripe', apiKey: stripeSecretKey, webhookSecret: stripeWebhookSecret };
  }
  if (stripeSecretKey || stripeWebhookSecret) {
    const [given, missing] = stripeSecretKey
      ? ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET']
      : ['STRIPE_WEBHOOK_SECRET', 'STRIPE_SECRET_KEY'];
    throw new ConfigurationError([`${missing}: is not set, though ${given} is. Give both, or none.`]);
  }
  return {
    mode: payments === 'sandbox' || isDemo ? 'sandbox' : 'off',
    // Where nothing is sold, no webhook fits a secret that nobody knows.
    apiKey: `sk_test_${secret.derive('payment sandbox key').toString('hex')}`,
    webhookSecret: `whsec_${secret.derive('payment sandbox webhooks').toString('hex')}`,
  };
}

/** The seller on documents that are issued from now on; those issued before keep theirs. */
export function sellerFrom(
  configuration: ConfigurationOf<typeof paymentConfiguration>,
  site: SiteAddress,
): Seller {
  const { sellerName, sellerAddress, sellerTaxId, sellerEmail, invoiceNote } = configuration;
  return {
    // The address of the site is known once the server listens.
    get name() {
      return sellerName ?? new URL(site.url).host;
    },
    address: linesOf(sellerAddress),
    taxId: sellerTaxId ?? null,
    email: sellerEmail ?? null,
    note: invoiceNote ?? null,
  };
}

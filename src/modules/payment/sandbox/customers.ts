import type Stripe from 'stripe';
import { z } from 'zod';
import { missingResource } from './errors';
import { recordEvent } from './events';
import { newIdentifier, randomLetters } from './identifiers';
import { expand, mergeMetadata, metadata, parseParameters, text } from './parameters';
import { insertObject, type SandboxContext } from './sandbox-context';
import type { FormTree } from './wire-format';
import type { WireMetadata } from './wire-types';

const emptyable = (longest: number) => z.string().max(longest).optional();

const customerParameters = z.strictObject({
  email: emptyable(512),
  name: emptyable(256),
  phone: emptyable(20),
  description: emptyable(5_000),
  preferred_locales: z.record(text(3), text(20)).optional(),
  metadata: metadata.optional(),
  expand,
});

export async function createCustomer(
  context: SandboxContext,
  parameters: FormTree,
): Promise<Stripe.Customer> {
  const input = parseParameters(customerParameters, parameters);
  const customer = buildCustomer(context, {
    email: input.email || null,
    name: input.name || null,
    phone: input.phone || null,
    description: input.description || null,
    preferredLocales: Object.values(input.preferred_locales ?? {}),
    metadata: input.metadata ?? {},
  });
  return saveCustomer(context, customer);
}

export async function updateCustomer(
  context: SandboxContext,
  id: string,
  parameters: FormTree,
): Promise<Stripe.Customer> {
  const input = parseParameters(customerParameters, parameters);
  const stored = await context.transaction.findForUpdate('customer', id);
  if (!stored) throw missingResource('customer', id, 'id');
  const before = stored.body;
  const after: Stripe.Customer = {
    ...before,
    email: changed(input.email, before.email),
    name: changed(input.name, before.name ?? null),
    phone: changed(input.phone, before.phone ?? null),
    description: changed(input.description, before.description),
    metadata: mergeMetadata(before.metadata, input.metadata),
  };
  await context.transaction.update({ ...stored, body: after });
  await recordEvent(context, 'customer.updated', after, differences(before, after));
  return after;
}

/** The customer that a checkout makes of whoever paid, where the session asks for one. */
export async function createCustomerAtCheckout(
  context: SandboxContext,
  email: string,
): Promise<Stripe.Customer> {
  return saveCustomer(context, buildCustomer(context, { email }));
}

async function saveCustomer(context: SandboxContext, customer: Stripe.Customer): Promise<Stripe.Customer> {
  await insertObject(context, 'customer', customer);
  await recordEvent(context, 'customer.created', customer);
  return customer;
}

function buildCustomer(
  context: SandboxContext,
  details: {
    email: string | null;
    name?: string | null;
    phone?: string | null;
    description?: string | null;
    preferredLocales?: string[];
    metadata?: WireMetadata;
  },
): Stripe.Customer {
  return {
    id: newIdentifier('customer'),
    object: 'customer',
    address: null,
    balance: 0,
    created: context.now,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: details.description ?? null,
    discount: null,
    email: details.email,
    invoice_prefix: randomLetters(8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: details.metadata ?? {},
    name: details.name ?? null,
    next_invoice_sequence: 1,
    phone: details.phone ?? null,
    preferred_locales: details.preferredLocales ?? [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
}

function changed(given: string | undefined, before: string | null): string | null {
  return given === undefined ? before : given || null;
}

function differences(before: Stripe.Customer, after: Stripe.Customer): Record<string, unknown> {
  const names = ['email', 'name', 'phone', 'description', 'metadata'] as const;
  const different = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(different.map((name) => [name, before[name]]));
}

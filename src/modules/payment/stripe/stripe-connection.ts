import type Stripe from 'stripe';
import { inject, injectable } from 'tsyringe';
import { StripeSettings } from '../payment.config';
import { paymentErrors } from '../payment.errors';

/** Where the sandbox listens. */
export interface SandboxAddress {
  readonly host: string;
  readonly port: number;
}

/** The official SDK, pointed at Stripe or at the sandbox. Loaded at its first use: most processes at rest never need it. */
@injectable()
export class StripeConnection {
  private client: Promise<Stripe> | undefined;
  private sandboxAddress: SandboxAddress | undefined;

  constructor(@inject(StripeSettings) private readonly settings: StripeSettings) {}

  /** The sandbox listens here from now on. */
  pointAt(address: SandboxAddress): void {
    this.sandboxAddress = address;
    this.client = undefined;
  }

  /** @throws payment.not_configured where nothing is sold */
  async get(): Promise<Stripe> {
    if (this.settings.mode === 'off') throw paymentErrors.notConfigured();
    this.client ??= this.connect();
    return this.client;
  }

  private async connect(): Promise<Stripe> {
    const { default: StripeSdk } = await import('stripe');
    const where = this.sandboxAddress && { ...this.sandboxAddress, protocol: 'http' as const };
    // Three tries of six seconds stay within what the preparation of an event may take.
    const client = new StripeSdk(this.settings.apiKey, {
      ...where,
      telemetry: false,
      maxNetworkRetries: 2,
      timeout: 6_000,
    });
    // The package has the same types twice, once for each module system.
    return client as unknown as Stripe;
  }
}

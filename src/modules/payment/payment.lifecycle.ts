import { inject, injectable } from 'tsyringe';
import { PlatformSettings } from '../../platform/config/platform-settings';
import { Logger } from '../../platform/logging/logger';
import type { Lifecycle } from '../../platform/module/define-module';
import { ReadStripeEvents } from './jobs/read-stripe-events';
import { ReconcileWithStripe } from './jobs/reconcile-with-stripe';
import { StripeSettings } from './payment.config';
import { SandboxHost } from './sandbox/sandbox-host';
import { StripeConnection } from './stripe/stripe-connection';

/** Starts the sandbox where there is no Stripe, and looks at once for what a crash may have left unfinished. */
@injectable()
export class PaymentLifecycle implements Lifecycle {
  private firstLook: Promise<void> | undefined;

  constructor(
    @inject(StripeSettings) private readonly settings: StripeSettings,
    @inject(SandboxHost) private readonly sandbox: SandboxHost,
    @inject(StripeConnection) private readonly connection: StripeConnection,
    @inject(ReconcileWithStripe) private readonly reconcile: ReconcileWithStripe,
    @inject(ReadStripeEvents) private readonly readEvents: ReadStripeEvents,
    @inject(PlatformSettings) private readonly platform: PlatformSettings,
    @inject(Logger) private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    const { mode } = this.settings;
    if (mode === 'off') {
      this.logger.warn(
        'Nothing can be sold: no payment provider is configured. Give STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET, or PAYMENTS=sandbox to try it with test cards.',
      );
      return;
    }
    if (mode === 'sandbox') this.connection.pointAt(await this.sandbox.start());
    if (mode === 'sandbox' && !this.platform.isDemo)
      this.logger.warn(
        'Payments go through the sandbox: a test card opens any course, and no money moves. Give STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET to be paid.',
      );
    // Stripe being away must not hold up the start.
    this.firstLook = this.reconcile
      .run()
      .then(() => this.readEvents.run())
      .catch((error: unknown) => this.logger.warn('Orders were not compared with Stripe.', { error }));
  }

  async stop(): Promise<void> {
    await this.firstLook;
    if (this.settings.mode === 'sandbox') await this.sandbox.stop();
  }
}

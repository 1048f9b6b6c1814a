import { inject, injectable } from 'tsyringe';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database } from '../../../platform/database/tokens';
import { Logger } from '../../../platform/logging/logger';
import { Clock } from '../../../platform/time/clock';
import { sandboxTables } from '../data/payment.tables';
import { StripeSettings } from '../payment.config';
import { PostgresSandboxStore } from './postgres-sandbox-store';
import { SandboxListener } from './sandbox-listener';
import { StripeSandbox } from './stripe-sandbox';
import { WebhookDeliverer } from './webhook-deliverer';
import { webhookPostTo } from './webhook-post';

/** The sandbox of an installation without a Stripe key: its state in the database, its API on loopback, its webhooks sent. */
@injectable()
export class SandboxHost {
  readonly sandbox: StripeSandbox;
  readonly deliverer: WebhookDeliverer;
  private readonly listener: SandboxListener;

  constructor(
    @inject(Database) database: Database,
    @inject(StripeSettings) settings: StripeSettings,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) clock: Clock,
    @inject(Logger) logger: Logger,
  ) {
    const onFailure = (error: unknown) => logger.error('The payment sandbox failed.', { error });
    this.sandbox = new StripeSandbox({
      store: new PostgresSandboxStore(database, sandboxTables),
      clock,
      baseUrl: () => site.url,
      apiKey: settings.apiKey,
      webhookSecret: settings.webhookSecret,
      livemode: false,
      onFailure,
    });
    this.deliverer = new WebhookDeliverer({
      sandbox: this.sandbox,
      clock,
      post: webhookPostTo(() => `${site.url}/api/v1/payments/webhooks/stripe`),
      isReady: () => this.isListening(),
      onFailure,
    });
    this.listener = new SandboxListener(this.sandbox, () => this.deliverer.wake());
  }

  /** Returns where the SDK finds it. */
  async start(): Promise<{ host: string; port: number }> {
    const address = await this.listener.start();
    this.deliverer.start();
    return address;
  }

  async stop(): Promise<void> {
    await this.deliverer.stop();
    await this.listener.stop();
  }

  /** The site's address is known from the moment its server listens. */
  private isListening(): boolean {
    try {
      return this.site.url !== '';
    } catch {
      return false;
    }
  }
}

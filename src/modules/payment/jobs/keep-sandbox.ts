import { inject, injectable } from 'tsyringe';
import type { Job } from '../../../platform/module/define-module';
import { StripeSettings } from '../payment.config';
import { SandboxHost } from '../sandbox/sandbox-host';

/** What Stripe does by the clock: checkouts run out, and the keys of old requests are forgotten. */
@injectable()
export class KeepSandbox implements Job {
  constructor(
    @inject(StripeSettings) private readonly settings: StripeSettings,
    @inject(SandboxHost) private readonly host: SandboxHost,
  ) {}

  async run(): Promise<void> {
    if (this.settings.mode !== 'sandbox') return;
    await this.host.sandbox.forgetOldKeys();
    const expired = await this.host.sandbox.expireDueSessions();
    if (expired > 0) this.host.deliverer.wake();
  }
}

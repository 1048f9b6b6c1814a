import { inject, injectable } from 'tsyringe';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { type Reply, reply } from '../../../platform/http/route';
import { StripeSettings } from '../payment.config';
import { serveCheckoutPage } from '../sandbox/hosted-page-routes';
import { SandboxHost } from '../sandbox/sandbox-host';

/** The sandbox's hosted pages, with the headers it asks for. There are none where Stripe itself is paid. */
@injectable()
export class ServeSandboxPage {
  constructor(
    @inject(StripeSettings) private readonly settings: StripeSettings,
    @inject(SandboxHost) private readonly host: SandboxHost,
  ) {}

  /** @throws route.not_found */
  async execute(request: {
    method: 'GET' | 'POST';
    path: string;
    rawBody?: Buffer | undefined;
  }): Promise<Reply> {
    const { method, path, rawBody = Buffer.alloc(0) } = request;
    const answer =
      this.settings.mode === 'sandbox'
        ? await serveCheckoutPage(this.host.sandbox, { method, path, rawBody })
        : undefined;
    if (!answer) throw platformErrors.routeNotFound();
    if (method === 'POST') this.host.deliverer.wake();
    const answered = reply(answer.status, Buffer.from(answer.body));
    for (const [name, value] of Object.entries(answer.headers)) answered.header(name, value);
    return answered;
  }
}

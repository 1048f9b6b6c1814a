import { inject, injectable } from 'tsyringe';
import { SiteAddress } from '../../../platform/config/site-address';
import type { Dispute } from '../domain/dispute';
import { StripeSettings } from '../payment.config';

/** Where a dispute is answered: in Stripe's dashboard, or on the page of the sandbox on which its bank is played. */
@injectable()
export class DisputeAddress {
  constructor(
    @inject(StripeSettings) private readonly settings: StripeSettings,
    @inject(SiteAddress) private readonly site: SiteAddress,
  ) {}

  of({ stripeDisputeId }: Dispute): string {
    const { mode: payments, apiKey } = this.settings;
    if (payments !== 'stripe') return `${this.site.url}/sandbox/disputes/${stripeDisputeId}`;
    const mode = apiKey.includes('_test_') ? 'test/' : '';
    return `https://dashboard.stripe.com/${mode}disputes/${stripeDisputeId}`;
  }
}

import { inject, injectable } from 'tsyringe';
import { StripeSettings } from '../payment.config';

/** Whether anything can be sold here, and whether money moves then. */
@injectable()
export class GetSelling {
  constructor(@inject(StripeSettings) private readonly settings: StripeSettings) {}

  execute(): { isSelling: boolean; isSandbox: boolean } {
    const { mode } = this.settings;
    return { isSelling: mode !== 'off', isSandbox: mode === 'sandbox' };
  }
}

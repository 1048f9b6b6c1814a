import { inject, injectable } from 'tsyringe';
import type { ApiImplementation } from '../../platform/contract/define-api';
import type { OrderStatus, paymentApi } from './payment.contract';
import { GetCheckout } from './queries/get-checkout';
import { GetSelling } from './queries/get-selling';

@injectable()
export class PaymentApiService implements ApiImplementation<typeof paymentApi> {
  constructor(
    @inject(GetCheckout) private readonly checkout: GetCheckout,
    @inject(GetSelling) private readonly selling: GetSelling,
  ) {}

  async getSelling(): Promise<{ isSelling: boolean }> {
    const { isSelling } = this.selling.execute();
    return { isSelling };
  }

  getCheckout(input: {
    enrollmentId: string;
  }): Promise<{ checkoutUrl: string | null; orderStatus: OrderStatus | null }> {
    return this.checkout.execute(input);
  }
}

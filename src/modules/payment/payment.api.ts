import { inject, injectable } from 'tsyringe';
import type { ApiImplementation } from '../../platform/contract/define-api';
import type { OrderStatus, paymentApi } from './payment.contract';
import { GetCheckout } from './queries/get-checkout';

@injectable()
export class PaymentApiService implements ApiImplementation<typeof paymentApi> {
  constructor(@inject(GetCheckout) private readonly checkout: GetCheckout) {}

  getCheckout(input: {
    enrollmentId: string;
  }): Promise<{ checkoutUrl: string | null; orderStatus: OrderStatus | null }> {
    return this.checkout.execute(input);
  }
}

import type { Money } from '../../../platform/money/money';
import type { Order } from '../domain/order';

/** What every event about an order tells. */
export function factsOfOrder(order: Order): {
  orderId: string;
  enrollmentId: string;
  courseId: string;
  learnerId: string;
  amount: Money;
} {
  const { id, enrollmentId, courseId, learnerId, amount, currency } = order;
  return { orderId: id, enrollmentId, courseId, learnerId, amount: { amount, currency } };
}

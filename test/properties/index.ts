import { quizAttempts } from './assessment/quiz-attempts';
import { paymentHistories } from './payment/payment-histories';
import type { Property } from './property';

/** All there are; whoever writes one adds it here, and it runs in CI and in `npm run test:properties`. */
export const properties: readonly Property[] = [...quizAttempts, ...paymentHistories];

import { describeEventOrder } from './testing/describe-event-order';
import { inProcess } from './testing/event-world';

describeEventOrder('hands in this process', () => inProcess, 15);

import { describeEventEngine } from './testing/describe-event-engine';
import { inProcess } from './testing/event-world';

describeEventEngine('hands in this process', () => inProcess);

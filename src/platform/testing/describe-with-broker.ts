import { brokerUrl } from './test-broker';

/** Runs only where a RabbitMQ answers. */
export const describeWithBroker = brokerUrl ? describe : describe.skip;

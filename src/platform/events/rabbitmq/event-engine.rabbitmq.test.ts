import { describeWithBroker } from '../../testing/describe-with-broker';
import { describeEventEngine } from '../testing/describe-event-engine';
import { describeEventOrder } from '../testing/describe-event-order';
import { BrokerCarrier } from './testing/broker';

describeWithBroker('With a RabbitMQ', () => {
  describeEventEngine('RabbitMQ', () => new BrokerCarrier());
  describeEventOrder('RabbitMQ', () => new BrokerCarrier(), 15);
});

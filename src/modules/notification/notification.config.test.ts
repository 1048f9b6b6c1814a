import { ConfigurationError, parseConfiguration } from '../../platform/config/parse-configuration';
import { notificationConfiguration } from './notification.config';

const senderOf = (MAIL_FROM: string | undefined) =>
  parseConfiguration({ MAIL_FROM }, notificationConfiguration).sender;

describe('the sender of mails', () => {
  it('is a name with an address, or an address alone', () => {
    expect(senderOf(undefined)).toEqual({ name: 'Stoa', address: 'no-reply@localhost' });
    expect(senderOf('The Academy <post@learn.example.org>')).toEqual({
      name: 'The Academy',
      address: 'post@learn.example.org',
    });
    expect(senderOf('post@learn.example.org')).toEqual({ address: 'post@learn.example.org' });
  });

  it.each(['The Academy', 'a@b@c', 'Academy <post>', 'One\r\nBcc: x <post@example.org>'])(
    'is refused at start when it is %j',
    (text) => {
      expect(() => senderOf(text)).toThrow(ConfigurationError);
    },
  );
});

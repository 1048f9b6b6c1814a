import type { Mailer, OutgoingMessage } from '../mailer';

export interface MailerUnderTest {
  mailer: Mailer;
  /** What was delivered under a message id; one entry for each time it was. */
  delivered(messageId: string): Promise<Pick<OutgoingMessage, 'subject' | 'text' | 'html'>[]>;
  close(): Promise<void>;
}

export function makeMessage(changes: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    messageId: '0198c0de-0000-7000-8000-000000000001',
    from: { address: 'stoa@example.org', name: 'Stoa' },
    to: { address: 'ada@example.org', name: 'Ada Lovelace' },
    subject: 'Welcome, Ada',
    text: 'Welcome.',
    html: '<p>Welcome.</p>',
    ...changes,
  };
}

/** What every adapter of `Mailer` does. */
export function describeMailer(name: string, makeAdapter: () => Promise<MailerUnderTest>): void {
  describe(`${name} as a mailer`, () => {
    let adapter: MailerUnderTest;

    beforeAll(async () => {
      adapter = await makeAdapter();
    });
    afterAll(() => adapter.close());

    test('delivers a message as it is', async () => {
      const message = makeMessage({ messageId: 'whole', subject: 'Grüße, Ada ✓' });
      const { providerId } = await adapter.mailer.send(message);
      expect(providerId).toEqual(expect.stringMatching(/.+/));
      const { subject, text, html } = message;
      expect(await adapter.delivered('whole')).toEqual([{ subject, text, html }]);
    });

    test('delivers once what is sent again, also at the same time', async () => {
      const message = makeMessage({ messageId: 'repeated' });
      const answers = await Promise.all(Array.from({ length: 10 }, () => adapter.mailer.send(message)));
      answers.push(await adapter.mailer.send({ ...message, text: 'Other.' }));
      expect(new Set(answers.map((answer) => answer.providerId)).size).toBe(1);
      expect(await adapter.delivered('repeated')).toEqual([expect.objectContaining({ text: 'Welcome.' })]);
    });

    test.each<[string, Partial<OutgoingMessage>]>([
      ['an id that is a path', { messageId: '../elsewhere' }],
      ['an empty id', { messageId: '' }],
      ['two receivers in one address', { to: { address: 'a@example.org,b@example.org' } }],
      ['an address without a domain', { to: { address: 'ada' } }],
      ['an address with a line break', { from: { address: 'a@example.org\r\nBcc: b' } }],
      ['a name with a line break', { to: { address: 'a@example.org', name: 'Ada\nBcc: b@example.org' } }],
      ['a subject with a line break', { subject: 'Hello\r\nBcc: b@example.org' }],
      ['an empty subject', { subject: ' ' }],
      ['a subject that is too long', { subject: 'x'.repeat(501) }],
      ['a text that is too long', { text: 'x'.repeat(1_000_001) }],
      ['an empty text', { text: '' }],
      ['a header of its own making', { headers: { 'Bad name': 'x' } }],
      ['a header with a line break', { headers: { 'X-Reason': 'x\r\nBcc: b@example.org' } }],
      ['another receiver in a header', { headers: { bcc: 'b@example.org' } }],
      ['another content type', { headers: { 'Content-Type': 'text/plain' } }],
    ])('refuses %s for good', async (_, changes) => {
      const message = makeMessage({ messageId: 'refused', ...changes });
      await expect(adapter.mailer.send(message)).rejects.toMatchObject({
        name: 'MailError',
        kind: 'permanent',
        code: 'mail.message_invalid',
      });
      expect(await adapter.delivered('refused')).toEqual([]);
    });
  });
}

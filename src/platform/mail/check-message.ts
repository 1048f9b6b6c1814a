import { MailError, type OutgoingMessage } from './mailer';

/**
 * Checks a message before it goes anywhere, the same for every adapter: bounds, and nothing that could add a header
 * or a receiver of its own (RFC 5322, section 2.2).
 *
 * @throws MailError permanent, mail.message_invalid
 */
export function checkMessage(message: OutgoingMessage): void {
  const { messageId, from, to, subject, text, html, headers = {} } = message;
  refuseUnless(messageIdPattern.test(messageId), 'The message id is not valid.');
  refuseUnless(addressPattern.test(from.address), 'The address of the sender is not valid.');
  refuseUnless(addressPattern.test(to.address), 'The address of the receiver is not valid.');
  for (const name of [from.name ?? '', to.name ?? '']) {
    refuseUnless(isOneLine(name, 200), 'A name has more than one line, or more than 200 characters.');
  }
  refuseUnless(subject.trim() !== '', 'The subject is empty.');
  refuseUnless(isOneLine(subject, 500), 'The subject has more than one line, or more than 500 characters.');
  refuseUnless(text.length <= 1_000_000 && html.length <= 1_000_000, 'The text is too long.');
  refuseUnless(text.trim() !== '' && html.trim() !== '', 'The text is empty.');
  refuseUnless(Object.keys(headers).length <= 20, 'There are too many headers.');
  for (const [name, value] of Object.entries(headers)) {
    refuseUnless(headerNamePattern.test(name), 'The name of a header is not valid.');
    refuseUnless(!reservedHeaderPattern.test(name), `The header ${name} is not the caller's to set.`);
    refuseUnless(isOneLine(value, 900), `The header ${name} has more than one line, or is too long.`);
  }
}

const messageIdPattern = /^[A-Za-z0-9._-]{1,80}$/;
/** No check of what exists: one `@`, no white space, nothing that ends an address or begins another. */
const addressPattern = /^(?=.{3,254}$)[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@[^\s@<>(),;:"\\[\]\p{Cc}]{1,253}$/u;
const headerNamePattern = /^[A-Za-z0-9-]{1,76}$/;
const reservedHeaderPattern =
  /^(?:from|to|cc|bcc|sender|subject|date|message-id|mime-version|return-path|received|dkim-.*|content-.*|resent-.*)$/i;

function isOneLine(text: string, maximumLength: number): boolean {
  return text.length <= maximumLength && !/\p{Cc}|[\u2028\u2029]/u.test(text);
}

function refuseUnless(isFine: boolean, reason: string): void {
  if (!isFine) throw new MailError({ kind: 'permanent', code: 'mail.message_invalid', reason });
}

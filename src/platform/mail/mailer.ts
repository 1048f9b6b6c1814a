import type { InjectionToken } from 'tsyringe';

/** Hands messages to whoever delivers them. */
export interface Mailer {
  /**
   * Sends a message once: the same `messageId` again sends nothing, and answers as the first time.
   *
   * @throws MailError
   */
  send(message: OutgoingMessage): Promise<{ providerId: string }>;
}

export const Mailer: InjectionToken<Mailer> = Symbol('Mailer');

export interface OutgoingMessage {
  /** Of our own making: letters, digits, `.`, `_` and `-`, at most 80. */
  readonly messageId: string;
  readonly from: MailAddress;
  readonly to: MailAddress;
  /** At most 500 characters. */
  readonly subject: string;
  /** Each at most 1,000,000 characters; a message has both, for readers of either kind. */
  readonly text: string;
  readonly html: string;
  /** `Reply-To`, `List-Unsubscribe` and the like; at most 20. What the message itself consists of is not among them. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface MailAddress {
  readonly address: string;
  readonly name?: string;
}

/**
 * Why a message was not sent: `temporary` may be tried again later; `permanent` will fail again as it is.
 * `reason` is for the message ledger and for ops, without the message's text.
 */
export class MailError extends Error {
  readonly kind: 'temporary' | 'permanent';
  readonly code: 'mail.message_invalid' | 'mail.refused' | 'mail.unavailable';
  readonly reason: string;

  constructor(input: {
    kind: 'temporary' | 'permanent';
    code: 'mail.message_invalid' | 'mail.refused' | 'mail.unavailable';
    reason: string;
    cause?: unknown;
  }) {
    super(input.reason, input.cause === undefined ? undefined : { cause: input.cause });
    this.name = 'MailError';
    this.kind = input.kind;
    this.code = input.code;
    this.reason = input.reason;
  }
}

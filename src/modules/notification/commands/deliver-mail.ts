import { inject, injectable } from 'tsyringe';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { languageOf } from '../../../platform/language/languages';
import { MailError, Mailer } from '../../../platform/mail/mailer';
import { Clock } from '../../../platform/time/clock';
import { AuthApi } from '../../auth/auth.contract';
import { MailVersionsRepository } from '../data/mail-versions.repository';
import { type Message, MessagesRepository } from '../data/messages.repository';
import { PreferencesRepository } from '../data/preferences.repository';
import { QuietHoursRepository } from '../data/quiet-hours.repository';
import { type MailKind, secretLinkOf, writeMail } from '../domain/mail-catalogue';
import type { MailReader, SecretLink } from '../domain/mail-document';
import type { WrittenMail } from '../domain/mail-layout';
import { oneLine } from '../domain/mail-words';
import { maskAddress, turnedOff } from '../domain/message';
import { type EmailPace, preferenceThatHolds } from '../domain/preference';
import { topicOfMail } from '../domain/topic-of';
import { isRequired, type Topic } from '../domain/topics';
import { unsubscribeHeaders } from '../domain/unsubscribe-headers';
import { waitUntil } from '../domain/waiting';
import { type NotificationConfiguration, notificationConfiguration } from '../notification.config';
import { MailRecipient, type Recipient, unlessGone } from '../queries/mail-recipient';
import { UnsubscribeTokens } from '../secrets/unsubscribe-tokens';

/** What became of a try that will not be repeated. */
export type Delivery =
  | { readonly kind: 'sent'; readonly providerId: string }
  | { readonly kind: 'failed' | 'cancelled'; readonly reason: string }
  | { readonly kind: 'held'; readonly until: Date };

/**
 * Writes a mail and hands it over. What it says is on record before it goes, save for the link that carries a token: that
 * is asked of auth at this moment and kept nowhere. Throws where another try may succeed.
 */
@injectable()
export class DeliverMail {
  constructor(
    @inject(MailRecipient) private readonly recipients: MailRecipient,
    @inject(AuthApi) private readonly auth: AuthApi,
    @inject(Mailer) private readonly mailer: Mailer,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(MessagesRepository) private readonly messages: MessagesRepository,
    @inject(MailVersionsRepository) private readonly versions: MailVersionsRepository,
    @inject(PreferencesRepository) private readonly preferences: PreferencesRepository,
    @inject(QuietHoursRepository) private readonly quietHours: QuietHoursRepository,
    @inject(UnsubscribeTokens) private readonly tokens: UnsubscribeTokens,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) private readonly clock: Clock,
    @inject(notificationConfiguration.token) private readonly configuration: NotificationConfiguration,
  ) {}

  /** Undefined where the mail was cancelled while it was being written. */
  async deliver(message: Message): Promise<Delivery | undefined> {
    const reached = await this.recipients.of(message);
    if (reached.kind === 'gone') return { kind: 'cancelled', reason: reached.reason };
    const { recipient } = reached;
    const news = { kind: message.kind as MailKind, variables: message.variables };
    const topic = topicOfMail(news.kind, news.variables);
    const pace = await this.paceOf(message, topic);
    if (pace === 'off') return { kind: 'cancelled', reason: turnedOff };
    const until = await this.waitsUntil(message, topic, pace, recipient.timeZone);
    if (until) return { kind: 'held', until };
    const wanted = secretLinkOf(news);
    const link = wanted && (await unlessGone('auth.link_expired', this.secretLink(wanted)));
    if (wanted && !link) return withoutLink(message);

    const unsubscribeUrl = this.unsubscribeUrl(message.personId, topic);
    const reader = { ...recipient, siteUrl: this.site.url, unsubscribeUrl };
    const mail = await this.work.step((tx) => this.write(tx, message.id, reader, link));
    return mail && this.handOver({ messageId: message.id, recipient, mail, unsubscribeUrl });
  }

  /** With the ledger's row locked: what a digest tells of may have lost its reason until now, and cannot from here on. */
  private async write(
    tx: Transaction,
    messageId: string,
    reader: MailReader,
    link: SecretLink | undefined,
  ): Promise<WrittenMail | undefined> {
    const message = await this.messages.lock(tx, messageId);
    if (!message || message.status === 'cancelled') return undefined;
    const news = { kind: message.kind as MailKind, variables: message.variables };
    const words = await this.versions.wordsThatHold(tx);
    const { mail, textForLedger, told } = writeMail(news, reader, link, words);
    const { subject } = mail;
    const recipient = maskAddress(reader.address);
    const language = told.language ?? languageOf(reader.language);
    const written = { status: 'sending', recipient, subject, body: textForLedger, language } as const;
    await this.messages.change(tx, messageId, written, this.clock.now());
    return mail;
  }

  /** One that was being handed over when its worker died may have arrived: it is ended as it was begun. */
  private async paceOf({ personId, status }: Message, topic: Topic): Promise<EmailPace> {
    if (status === 'sending' || personId === null) return 'immediately';
    return preferenceThatHolds(topic, await this.preferences.find(this.database, personId, topic)).email;
  }

  /** Mails about the account are never kept waiting: somebody stands before a door, or has to know of a danger. */
  private async waitsUntil(
    { personId, status, kind, heldUntil }: Message,
    topic: Topic,
    pace: EmailPace,
    timeZone: string,
  ): Promise<Date | null> {
    if (status === 'sending' || personId === null || topic === 'account') return null;
    const hasWaited = heldUntil !== null || kind === 'digest';
    return waitUntil({
      pace: hasWaited ? undefined : pace,
      quietHours: await this.quietHours.find(this.database, personId),
      timeZone,
      now: this.clock.now(),
    });
  }

  private unsubscribeUrl(personId: string | null, topic: Topic): string | undefined {
    if (personId === null || isRequired(topic)) return undefined;
    return `${this.site.url}/unsubscribe/${this.tokens.tokenFor({ personId, topic })}`;
  }

  private async secretLink(wanted: { kind: string; requestId: string }): Promise<SecretLink> {
    const { kind, requestId } = wanted;
    const { url, expiresAt } =
      kind === 'email_verification'
        ? await this.auth.getEmailVerificationLink({ requestId })
        : await this.auth.getPasswordResetLink({ requestId });
    return { url, expiresAt: new Date(expiresAt) };
  }

  private async handOver(request: {
    messageId: string;
    recipient: Recipient;
    mail: WrittenMail;
    unsubscribeUrl: string | undefined;
  }): Promise<Delivery> {
    const { messageId, recipient, mail, unsubscribeUrl } = request;
    const name = oneLine(recipient.name, 100);
    const to = { address: recipient.address, ...(name === '' ? {} : { name }) };
    try {
      const { providerId } = await this.mailer.send({
        messageId,
        from: this.configuration.sender,
        to,
        ...mail,
        // So that automatic answers leave it alone (RFC 3834, section 5).
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...unsubscribeHeaders(unsubscribeUrl),
        },
      });
      return { kind: 'sent', providerId };
    } catch (error) {
      if (error instanceof MailError && error.kind === 'permanent')
        return { kind: 'failed', reason: error.reason };
      throw error;
    }
  }
}

/** A mail without its link says nothing. One that was being handed over when its worker died may have arrived. */
function withoutLink(message: Message): Delivery {
  return message.status === 'sending'
    ? {
        kind: 'failed',
        reason: 'It may have arrived: handing it over was interrupted, and its link is used up.',
      }
    : { kind: 'cancelled', reason: 'Its link was used or had run out before the mail could be sent.' };
}

import type { z } from 'zod';
import type { Telling } from './mail-templates';
import type { ReaderFormat } from './reader-format';

/** A part of a mail, in the order in which it is read. */
export type MailBlock =
  | { readonly kind: 'paragraph' | 'small'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'entries';
      readonly entries: readonly { readonly title: string; readonly text: string; readonly url: string }[];
    }
  | { readonly kind: 'button'; readonly label: string; readonly url: string };

/** What a mail says, apart from how it looks: its text and its HTML are both made of it, so that they never differ. */
export interface MailDocument {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}

/** Whom a mail is written to, and what its links begin with. */
export interface MailReader {
  readonly name: string;
  /** Where the mail goes. */
  readonly address: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA. */
  readonly timeZone: string;
  /** Without a slash at its end. */
  readonly siteUrl: string;
  /** Where mails of this topic end; undefined for what always comes. */
  readonly unsubscribeUrl?: string | undefined;
}

/** What a mail's values are made with. */
export interface TellingReader extends MailReader {
  readonly format: ReaderFormat;
  /** What another mail would say to the same reader. */
  write(kind: string, variables: unknown): MailDocument;
}

/** A link that carries a token. It is put into the mail that is sent, and nowhere else. */
export interface SecretLink {
  readonly url: string;
  readonly expiresAt: Date;
}

interface MailBase<Variables extends z.ZodType> {
  /** What the ledger keeps for the time until the mail is written. */
  readonly variables: Variables;
}

/** A mail whose links are for everyone to know. */
export interface PlainMail<Variables extends z.ZodType = z.ZodType> extends MailBase<Variables> {
  readonly secretLink: null;
  tell(variables: z.output<Variables>, reader: TellingReader): Telling;
}

/** A mail with a link of auth's making, asked for when the mail is sent. */
export interface SecretMail<Variables extends z.ZodType = z.ZodType> extends MailBase<Variables> {
  readonly secretLink: 'email_verification' | 'password_reset';
  tell(variables: z.output<Variables>, reader: TellingReader, link: SecretLink): Telling;
}

export function plainMail<Variables extends z.ZodType>(
  mail: Omit<PlainMail<Variables>, 'secretLink'>,
): PlainMail<Variables> {
  return { ...mail, secretLink: null };
}

export function secretMail<Variables extends z.ZodType>(mail: SecretMail<Variables>): SecretMail<Variables> {
  return mail;
}

import type { z } from 'zod';

/** What a mail says, apart from how it looks: its text and its HTML are both made of it, so that they never differ. */
export interface MailDocument {
  readonly subject: string;
  /** The first sentences, after the greeting. */
  readonly paragraphs: readonly string[];
  /** The facts that matter, as label and value. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
  /** Several things that happened, where a mail tells of more than one. */
  readonly entries?: readonly { readonly title: string; readonly text: string; readonly url: string }[];
  /** The one thing to do. */
  readonly action: { readonly label: string; readonly url: string };
  /** What is good to know, smaller, after the action. */
  readonly afterword?: readonly string[];
}

/** Whom a mail is written to, and what its links begin with. */
export interface MailReader {
  readonly name: string;
  /** Where the mail goes. */
  readonly address: string;
  /** IANA. */
  readonly timeZone: string;
  /** Without a slash at its end. */
  readonly siteUrl: string;
  /** Where mails of this topic end; undefined for what always comes. */
  readonly unsubscribeUrl?: string | undefined;
}

/** A link that carries a token. It is put into the mail that is sent, and nowhere else. */
export interface SecretLink {
  readonly url: string;
  readonly expiresAt: Date;
}

interface TemplateBase<Variables extends z.ZodType> {
  /** What the ledger keeps for the time until the mail is written. */
  readonly variables: Variables;
}

/** A mail whose links are for everyone to know. */
export interface PlainTemplate<Variables extends z.ZodType = z.ZodType> extends TemplateBase<Variables> {
  readonly secretLink: null;
  write(variables: z.output<Variables>, reader: MailReader): MailDocument;
}

/** A mail with a link of auth's making, asked for when the mail is sent. */
export interface SecretTemplate<Variables extends z.ZodType = z.ZodType> extends TemplateBase<Variables> {
  readonly secretLink: 'email_verification' | 'password_reset';
  write(variables: z.output<Variables>, reader: MailReader, link: SecretLink): MailDocument;
}

export function plainMail<Variables extends z.ZodType>(
  template: Omit<PlainTemplate<Variables>, 'secretLink'>,
): PlainTemplate<Variables> {
  return { ...template, secretLink: null };
}

export function secretMail<Variables extends z.ZodType>(
  template: SecretTemplate<Variables>,
): SecretTemplate<Variables> {
  return template;
}

import { z } from 'zod';
import { languageOf } from '../../../platform/language/languages';
import type { MailDocument, MailReader, PlainMail, SecretLink, SecretMail } from './mail-document';
import { renderMail, type WrittenMail } from './mail-layout';
import type { Telling } from './mail-templates';
import { announcement } from './mails/announcement';
import { applicationDecided } from './mails/application-decided';
import { certificateIssued } from './mails/certificate-issued';
import { certificateReissued } from './mails/certificate-reissued';
import { certificateRevoked } from './mails/certificate-revoked';
import { dataExportReady } from './mails/data-export-ready';
import { digest } from './mails/digest';
import { disputeDecided } from './mails/dispute-decided';
import { enrollmentConfirmed } from './mails/enrollment-confirmed';
import { erasureCancelled } from './mails/erasure-cancelled';
import { erasureScheduled } from './mails/erasure-scheduled';
import { invitation } from './mails/invitation';
import { mailTest } from './mails/mail-test';
import { passwordChanged } from './mails/password-changed';
import { paymentDisputed } from './mails/payment-disputed';
import { paymentInquiry } from './mails/payment-inquiry';
import { paymentReceipt } from './mails/payment-receipt';
import { paymentRefunded } from './mails/payment-refunded';
import { payoutRecorded } from './mails/payout-recorded';
import { questionAnswered } from './mails/question-answered';
import { resetPassword } from './mails/reset-password';
import { reviewAnswered } from './mails/review-answered';
import { seatLapsed } from './mails/seat-lapsed';
import { seatOffered } from './mails/seat-offered';
import { secondFactorChanged } from './mails/second-factor-changed';
import { statementIssued } from './mails/statement-issued';
import { verifyEmail } from './mails/verify-email';
import { workGraded } from './mails/work-graded';
import { readerFormat } from './reader-format';
import { wordMail } from './word-mail';
import { builtInMailWords, type FindMailWords } from './words/mail-words';

/** The mails that tell of one thing each. */
const singleMails = {
  verify_email: verifyEmail,
  reset_password: resetPassword,
  password_changed: passwordChanged,
  second_factor_changed: secondFactorChanged,
  data_export_ready: dataExportReady,
  erasure_scheduled: erasureScheduled,
  erasure_cancelled: erasureCancelled,
  application_decided: applicationDecided,
  invitation,
  enrollment_confirmed: enrollmentConfirmed,
  seat_offered: seatOffered,
  seat_lapsed: seatLapsed,
  payment_receipt: paymentReceipt,
  payment_refunded: paymentRefunded,
  payment_inquiry: paymentInquiry,
  payment_disputed: paymentDisputed,
  dispute_decided: disputeDecided,
  statement_issued: statementIssued,
  payout_recorded: payoutRecorded,
  certificate_issued: certificateIssued,
  certificate_revoked: certificateRevoked,
  certificate_reissued: certificateReissued,
  announcement,
  question_answered: questionAnswered,
  review_answered: reviewAnswered,
  work_graded: workGraded,
};

/** Every mail there is. The keys are the kinds in the ledger. */
export const mailCatalogue = { ...singleMails, digest, mail_test: mailTest };

export type MailKind = keyof typeof mailCatalogue;

/** A mail to be sent: its kind, with the variables of that kind. */
export type MailNews = {
  [Kind in MailKind]: {
    readonly kind: Kind;
    readonly variables: z.output<(typeof mailCatalogue)[Kind]['variables']>;
  };
}[MailKind];

/** A mail as the ledger keeps it until it is written. */
export interface KeptNews {
  readonly kind: MailKind;
  readonly variables: unknown;
}

/** What stands in the ledger instead of a link that carries a token. */
export const hiddenLink = '[link]';

/** Which link auth has to be asked for, and by which request's id; undefined for a mail without one. */
export function secretLinkOf(
  news: KeptNews,
): { readonly kind: SecretMail['secretLink']; readonly requestId: string } | undefined {
  const { secretLink } = mailCatalogue[news.kind];
  if (!secretLink) return undefined;
  const { requestId } = z.object({ requestId: z.uuid() }).parse(news.variables);
  return { kind: secretLink, requestId };
}

/**
 * Writes a mail in its reader's language, and the text of it that the ledger keeps, in which there is no secret.
 *
 * @param link the secret link, where the kind has one.
 * @param findWords whose words; those that Stoa comes with where nothing is said.
 * @throws ZodError for variables that do not fit the kind.
 */
export function writeMail(
  news: KeptNews,
  reader: MailReader,
  link: SecretLink | undefined,
  findWords: FindMailWords = builtInMailWords,
): { readonly mail: WrittenMail; readonly textForLedger: string; readonly told: Telling } {
  const { told, document } = documentOf({ news, reader, link, findWords });
  const language = told.language ?? reader.language;
  const mail = renderMail(document, { ...reader, language });
  // Whoever reads the ledger should not be able to unsubscribe the person.
  const forLedger = { ...reader, language, ...(reader.unsubscribeUrl && { unsubscribeUrl: hiddenLink }) };
  const hidden = link && { ...link, url: hiddenLink };
  const { document: documentForLedger } = documentOf({ news, reader, link: hidden, findWords });
  return { mail, textForLedger: renderMail(documentForLedger, forLedger).text, told };
}

interface Writing {
  readonly news: KeptNews;
  readonly reader: MailReader;
  readonly link: SecretLink | undefined;
  readonly findWords: FindMailWords;
}

function documentOf(writing: Writing): { told: Telling; document: MailDocument } {
  const told = tell(writing);
  const words = told.words ?? writing.findWords(told.template, languageOf(writing.reader.language));
  return { told, document: wordMail(told, words) };
}

function tell({ news, reader, link, findWords }: Writing): Telling {
  const kind: PlainMail | SecretMail = mailCatalogue[news.kind];
  const variables = kind.variables.parse(news.variables);
  const telling = { ...reader, format: readerFormat(reader), write: writeEntry(reader, findWords) };
  if (kind.secretLink === null) return kind.tell(variables, telling);
  if (!link) throw new Error(`A mail of the kind ${news.kind} cannot be written without its link.`);
  return kind.tell(variables, telling, link);
}

/** What a mail without a secret link says, as one of several. */
function writeEntry(reader: MailReader, findWords: FindMailWords) {
  return (kind: string, variables: unknown): MailDocument => {
    if (!(kind in singleMails)) throw new Error(`There are no mails of the kind ${kind}.`);
    const news = { kind: kind as MailKind, variables };
    return documentOf({ news, reader, link: undefined, findWords }).document;
  };
}

import { z } from 'zod';
import type { MailDocument, MailReader, PlainTemplate, SecretLink, SecretTemplate } from './mail-document';
import { renderMail, type WrittenMail } from './mail-layout';
import { announcement } from './mails/announcement';
import { applicationDecided } from './mails/application-decided';
import { certificateIssued } from './mails/certificate-issued';
import { certificateReissued } from './mails/certificate-reissued';
import { certificateRevoked } from './mails/certificate-revoked';
import { dataExportReady } from './mails/data-export-ready';
import { digestOf } from './mails/digest';
import { disputeDecided } from './mails/dispute-decided';
import { enrollmentConfirmed } from './mails/enrollment-confirmed';
import { erasureCancelled } from './mails/erasure-cancelled';
import { erasureScheduled } from './mails/erasure-scheduled';
import { invitation } from './mails/invitation';
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
export const mailCatalogue = { ...singleMails, digest: digestOf(writeSingle) };

/** What a mail without a secret link says, before it has its looks. */
function writeSingle(kind: string, variables: unknown, reader: MailReader): MailDocument {
  const template = singleMails[kind as keyof typeof singleMails] as PlainTemplate | SecretTemplate;
  if (template.secretLink !== null) throw new Error(`A mail of the kind ${kind} goes by itself.`);
  return template.write(template.variables.parse(variables), reader);
}

export type MailKind = keyof typeof mailCatalogue;

/** A mail to be sent: its kind, with the variables of that kind. */
export type MailNews = {
  [Kind in MailKind]: {
    readonly kind: Kind;
    readonly variables: z.output<(typeof mailCatalogue)[Kind]['variables']>;
  };
}[MailKind];

/** What stands in the ledger instead of a link that carries a token. */
export const hiddenLink = '[link]';

/** Which link auth has to be asked for, and by which request's id; undefined for a mail without one. */
export function secretLinkOf(news: {
  readonly kind: MailKind;
  readonly variables: unknown;
}): { readonly kind: SecretTemplate['secretLink']; readonly requestId: string } | undefined {
  const { secretLink } = mailCatalogue[news.kind];
  if (!secretLink) return undefined;
  const { requestId } = z.object({ requestId: z.uuid() }).parse(news.variables);
  return { kind: secretLink, requestId };
}

/**
 * Writes a mail, and the text of it that the ledger keeps, in which there is no secret.
 *
 * @param link the secret link, where the kind has one.
 * @throws ZodError for variables that do not fit the kind.
 */
export function writeMail(
  news: { readonly kind: MailKind; readonly variables: unknown },
  reader: MailReader,
  link: SecretLink | undefined,
): { readonly mail: WrittenMail; readonly textForLedger: string } {
  const template = mailCatalogue[news.kind] as PlainTemplate | SecretTemplate;
  const variables = template.variables.parse(news.variables);
  // Whoever reads the ledger should not be able to unsubscribe the person.
  const forLedger = { ...reader, ...(reader.unsubscribeUrl && { unsubscribeUrl: hiddenLink }) };
  if (template.secretLink === null) {
    const document = template.write(variables, reader);
    return { mail: renderMail(document, reader), textForLedger: renderMail(document, forLedger).text };
  }
  if (!link) throw new Error(`A mail of the kind ${news.kind} cannot be written without its link.`);
  const hidden = { ...link, url: hiddenLink };
  return {
    mail: renderMail(template.write(variables, reader, link), reader),
    textForLedger: renderMail(template.write(variables, reader, hidden), reader).text,
  };
}

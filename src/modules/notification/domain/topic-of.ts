import type { InAppNews } from './in-app-news';
import type { MailKind } from './mail-catalogue';
import { DigestVariables } from './mails/digest';
import type { Topic } from './topics';

export type MessageKind = Exclude<MailKind, 'digest'> | InAppNews['kind'];

const topicOfKind: { readonly [Kind in MessageKind]: Topic } = {
  welcome: 'account',
  verify_email: 'account',
  reset_password: 'account',
  password_changed: 'account',
  second_factor_changed: 'account',
  data_export_ready: 'account',
  erasure_scheduled: 'account',
  erasure_cancelled: 'account',
  application_decided: 'account',
  payment_receipt: 'purchases',
  payment_refunded: 'purchases',
  payment_inquiry: 'purchases',
  payment_disputed: 'purchases',
  statement_issued: 'purchases',
  payout_recorded: 'purchases',
  dispute_decided: 'purchases',
  mail_test: 'account',
  invitation: 'courses',
  enrollment_confirmed: 'courses',
  seat_offered: 'courses',
  seat_lapsed: 'courses',
  work_graded: 'courses',
  announcement: 'announcements',
  certificate_issued: 'certificates',
  certificate_revoked: 'certificates',
  certificate_reissued: 'certificates',
  badge_earned: 'rewards',
  question_asked: 'questions',
  question_answered: 'questions',
  review_posted: 'reviews',
  review_answered: 'reviews',
  media_processed: 'uploads',
  media_failed: 'uploads',
};

export function topicOf(kind: MessageKind): Topic {
  return topicOfKind[kind];
}

/** What a mail is about: a digest says it itself. */
export function topicOfMail(kind: MailKind, variables: unknown): Topic {
  return kind === 'digest' ? DigestVariables.parse(variables).topic : topicOf(kind);
}

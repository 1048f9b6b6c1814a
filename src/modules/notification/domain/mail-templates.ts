import type { Language } from '../../../platform/language/languages';
import type { PlaceholderValues } from './template-text';

/** What may stand in the words of a mail, and what has to: without it the mail would be of no use, or hide something. */
export interface MailTemplate {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const template = <const Required extends string, const Optional extends string = never>(
  required: readonly Required[],
  optional: readonly Optional[] = [],
) => ({ required, optional });

/** Every mail that can be written, with its placeholders. A kind of mail that says different things has one for each. */
export const mailTemplates = {
  verify_email_welcome: template(['link', 'expires']),
  verify_email_again: template(['link', 'expires']),
  reset_password: template(['link', 'expires']),
  password_changed: template(['link', 'time']),
  second_factor_on: template(['link', 'time']),
  second_factor_off: template(['link', 'time']),
  data_export_ready: template(['link', 'expires']),
  erasure_scheduled: template(['link', 'due']),
  erasure_cancelled: template(['link']),
  application_approved: template(['link']),
  application_declined: template(['link']),
  invitation: template(['link', 'course', 'inviter', 'address', 'expires'], ['accessEnds']),
  enrollment_confirmed_free: template(['link', 'course']),
  enrollment_confirmed_purchase: template(['link', 'course']),
  enrollment_confirmed_gift: template(['link', 'course']),
  enrollment_confirmed_coupon: template(['link', 'course']),
  seat_offered: template(['link', 'course', 'expires']),
  seat_lapsed: template(['link', 'course']),
  payment_receipt: template(['link', 'course', 'amount', 'time', 'order', 'invoice']),
  payment_refunded: template(['link', 'course', 'amount', 'time', 'order']),
  payment_refunded_in_part: template(['link', 'course', 'amount', 'time', 'order']),
  payment_inquiry: template(['link', 'course', 'amount', 'order'], ['due']),
  payment_disputed: template(['link', 'course', 'amount', 'order'], ['due']),
  dispute_won: template(['link', 'course', 'amount', 'order']),
  dispute_lost: template(['link', 'course', 'amount', 'order']),
  statement_issued: template(['link', 'month', 'number']),
  payout_recorded: template(['link', 'amount', 'reference']),
  certificate_issued: template(['link', 'course', 'code'], ['time']),
  certificate_revoked: template(['link', 'course', 'code', 'reason'], ['time']),
  certificate_reissued: template(['link', 'course', 'code', 'oldCode'], ['learner', 'time']),
  announcement: template(['link', 'course', 'author', 'title', 'body']),
  question_answered: template(['link', 'course', 'title'], ['author']),
  review_answered: template(['link', 'course'], ['author']),
  work_graded: template(['link', 'course', 'title']),
  work_graded_passed: template(['link', 'course', 'title']),
  digest: template(['link', 'entries', 'topic', 'settings'], ['count']),
  digest_of_one: template(['link', 'entries', 'topic', 'settings']),
};

export type MailTemplateName = keyof typeof mailTemplates;

/** What a mail says in one language, with placeholders. */
export interface MailWords {
  /** One line. */
  readonly subject: string;
  /** In the markup of `readTemplateText`. */
  readonly text: string;
}

/** Which words a mail is written in, and what its placeholders stand for. */
export interface Telling {
  readonly template: MailTemplateName;
  readonly values: PlaceholderValues;
  /** Where it is not her own language, as in a test of the words in another. */
  readonly language?: Language;
  /** Words in place of those that hold. */
  readonly words?: MailWords;
  /** What a digest has gathered. */
  readonly entries?: readonly { readonly title: string; readonly text: string; readonly url: string }[];
}

type PlaceholderOf<Name extends MailTemplateName> = Exclude<
  (typeof mailTemplates)[Name]['required' | 'optional'][number],
  'entries'
>;

/** A mail that is to be written in the words of this template: each of its placeholders has a value. */
export function telling<Name extends MailTemplateName>(
  name: Name,
  values: { readonly [Placeholder in PlaceholderOf<Name>]: string | null },
): Telling {
  return { template: name, values };
}

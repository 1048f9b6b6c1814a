import type { PlaceholderValues } from './template-text';

/** Every message that can stand in an inbox, with its placeholders. */
export const inboxTemplates = {
  welcome: [],
  enrollment_confirmed: ['course'],
  seat_offered: ['course'],
  seat_lapsed: ['course'],
  payment_refunded: ['amount', 'course'],
  payment_inquiry: ['amount', 'course'],
  statement_issued: ['month'],
  payout_recorded: ['amount', 'reference'],
  payment_disputed: ['amount', 'course'],
  dispute_won: ['amount', 'course'],
  dispute_lost: ['amount', 'course'],
  announcement: ['title', 'author', 'course', 'body'],
  certificate_issued: ['course'],
  certificate_revoked: ['course'],
  certificate_reissued: ['course'],
  badge_earned: ['count', 'title'],
  badges_earned: ['count', 'title'],
  media_processed: ['count', 'file'],
  several_media_processed: ['count', 'file'],
  media_failed: ['count', 'file', 'reason'],
  several_media_failed: ['count', 'file', 'reason'],
  review_answered: ['author', 'course'],
  question_asked: ['count', 'course', 'title'],
  questions_asked: ['count', 'course', 'title'],
  question_answered: ['count', 'author', 'course', 'title'],
  several_answers: ['count', 'author', 'course', 'title'],
  work_graded: ['title', 'course'],
  grade_changed: ['title', 'course'],
  review_posted: ['count', 'course', 'stars'],
  reviews_posted: ['count', 'course', 'stars'],
} as const;

export type InboxTemplateName = keyof typeof inboxTemplates;

/** What a message in the inbox says in one language, with placeholders. */
export interface InboxWords {
  readonly title: string;
  readonly body: string;
}

/** Which words a message is written in, what its placeholders stand for, and where it leads. */
export interface InboxTelling {
  readonly template: InboxTemplateName;
  readonly values: PlaceholderValues;
  readonly link: string | null;
}

/** A message in the words of this template, with a value for each of its placeholders. */
export function inboxTelling<Name extends InboxTemplateName>(
  template: Name,
  values: { readonly [Placeholder in (typeof inboxTemplates)[Name][number]]: string },
  link: string | null,
): InboxTelling {
  return { template, values, link };
}

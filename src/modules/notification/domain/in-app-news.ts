import { languageOf } from '../../../platform/language/languages';
import type { Money } from '../../../platform/money/money';
import { type InboxTelling, inboxTelling } from './inbox-templates';
import { type CourseWords, oneLine } from './mail-words';
import { readerFormat } from './reader-format';
import { fillLine, fillPlaceholders } from './template-text';
import { inboxWords } from './words/inbox-words';

/** Something to be told in the inbox. */
export type InAppNews =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'enrollment_confirmed'; readonly course: CourseWords }
  | { readonly kind: 'payment_refunded'; readonly course: CourseWords; readonly refunded: Money }
  | {
      readonly kind: 'payment_inquiry';
      readonly course: CourseWords;
      readonly orderId: string;
      readonly questioned: Money;
    }
  | { readonly kind: 'statement_issued'; readonly number: string; readonly period: string }
  | { readonly kind: 'payout_recorded'; readonly amount: Money; readonly reference: string }
  | {
      readonly kind: 'payment_disputed';
      readonly course: CourseWords;
      readonly orderId: string;
      readonly disputed: Money;
    }
  | {
      readonly kind: 'dispute_decided';
      readonly course: CourseWords;
      readonly orderId: string;
      readonly disputed: Money;
      readonly outcome: 'won' | 'lost';
    }
  | {
      readonly kind: 'announcement';
      readonly course: CourseWords;
      readonly authorName: string;
      readonly title: string;
      readonly body: string;
    }
  | {
      readonly kind: 'certificate_issued' | 'certificate_revoked' | 'certificate_reissued';
      readonly courseTitle: string;
      readonly code: string;
    }
  | { readonly kind: 'badge_earned'; readonly title: string }
  | { readonly kind: 'media_processed'; readonly fileName: string }
  | { readonly kind: 'media_failed'; readonly fileName: string; readonly reason: string }
  | { readonly kind: 'seat_offered'; readonly course: CourseWords; readonly expiresAt: string }
  | { readonly kind: 'seat_lapsed'; readonly course: CourseWords }
  | { readonly kind: 'review_posted'; readonly course: CourseWords; readonly stars: number }
  | {
      readonly kind: 'work_graded';
      readonly course: CourseWords;
      readonly attemptId: string;
      readonly title: string;
      readonly isChange: boolean;
      readonly link: string;
    }
  | {
      readonly kind: 'question_asked';
      readonly course: CourseWords;
      readonly title: string;
      readonly link: string;
    }
  | {
      readonly kind: 'question_answered';
      readonly questionId: string;
      readonly course: CourseWords;
      readonly title: string;
      readonly answererName: string;
      readonly link: string;
    }
  | { readonly kind: 'review_answered'; readonly course: CourseWords; readonly answererName: string };

export interface InAppText {
  readonly title: string;
  readonly body: string;
  /** A page of the web client. */
  readonly link: string | null;
}

/** How many events become one message: those of a kind about the same thing, as long as they keep coming. */
export interface Gathering {
  /** What it is about; empty where the kind alone says it. */
  readonly subjectKey: string;
  /** How long after the last of them one more is added to the same unread message; 0 for a message each. */
  readonly withinMilliseconds: number;
}

const minute = 60_000;

export function gatheringOf(news: InAppNews): Gathering {
  switch (news.kind) {
    case 'badge_earned':
    case 'media_processed':
    case 'media_failed':
      return { subjectKey: '', withinMilliseconds: minute };
    case 'work_graded':
      return { subjectKey: news.attemptId, withinMilliseconds: 60 * minute };
    case 'question_answered':
      return { subjectKey: news.questionId, withinMilliseconds: 60 * minute };
    case 'question_asked':
    case 'review_posted':
      return { subjectKey: news.course.courseId, withinMilliseconds: 60 * minute };
    default:
      return { subjectKey: '', withinMilliseconds: 0 };
  }
}

/**
 * The words of a message in the inbox.
 *
 * @param news what happened last.
 * @param count how many of its kind the message stands for, this one included.
 * @param language of its reader, BCP 47.
 */
export function writeInApp(news: InAppNews, count: number, language: string): InAppText {
  const { template, values, link } = tellInApp(news, count, language);
  const { title, body } = inboxWords[languageOf(language)][template];
  return { title: fillLine(title, values, longestTitle), body: fillPlaceholders(body, values) ?? '', link };
}

const longestTitle = 500;

function tellInApp(news: InAppNews, total: number, language: string): InboxTelling {
  const format = readerFormat({ language, timeZone: 'UTC' });
  const isOne = total === 1;
  const count = format.number(total);
  switch (news.kind) {
    case 'welcome':
      return inboxTelling('welcome', {}, '/courses');
    case 'enrollment_confirmed':
    case 'seat_offered':
    case 'seat_lapsed':
      return inboxTelling(news.kind, { course: titleOf(news) }, courseAddress(news.course));
    case 'payment_refunded': {
      const values = { amount: format.money(news.refunded), course: titleOf(news) };
      return inboxTelling('payment_refunded', values, '/purchases');
    }
    case 'payment_inquiry': {
      const values = { amount: format.money(news.questioned), course: titleOf(news) };
      return inboxTelling('payment_inquiry', values, orderAddress(news));
    }
    case 'statement_issued':
      return inboxTelling('statement_issued', { month: format.month(news.period) }, earnings);
    case 'payout_recorded': {
      const values = { amount: format.money(news.amount), reference: news.reference };
      return inboxTelling('payout_recorded', values, earnings);
    }
    case 'payment_disputed': {
      const values = { amount: format.money(news.disputed), course: titleOf(news) };
      return inboxTelling('payment_disputed', values, orderAddress(news));
    }
    case 'dispute_decided': {
      const values = { amount: format.money(news.disputed), course: titleOf(news) };
      return inboxTelling(`dispute_${news.outcome}`, values, orderAddress(news));
    }
    case 'announcement': {
      const { title, body, authorName: author } = news;
      const values = { title, body, author, course: titleOf(news) };
      return inboxTelling('announcement', values, courseAddress(news.course));
    }
    case 'certificate_issued':
    case 'certificate_revoked':
    case 'certificate_reissued':
      return inboxTelling(news.kind, { course: news.courseTitle }, '/certificates');
    case 'badge_earned': {
      const template = isOne ? 'badge_earned' : 'badges_earned';
      return inboxTelling(template, { count, title: news.title }, '/rewards');
    }
    case 'media_processed': {
      const template = isOne ? 'media_processed' : 'several_media_processed';
      return inboxTelling(template, { count, file: news.fileName }, '/studio');
    }
    case 'media_failed': {
      const template = isOne ? 'media_failed' : 'several_media_failed';
      return inboxTelling(template, { count, file: news.fileName, reason: news.reason }, '/studio');
    }
    case 'review_answered': {
      const values = { author: news.answererName, course: titleOf(news) };
      return inboxTelling('review_answered', values, courseAddress(news.course));
    }
    case 'question_asked': {
      const values = { count, course: titleOf(news), title: news.title };
      return inboxTelling(isOne ? 'question_asked' : 'questions_asked', values, news.link);
    }
    case 'question_answered': {
      const values = { count, author: news.answererName, course: titleOf(news), title: news.title };
      return inboxTelling(isOne ? 'question_answered' : 'several_answers', values, news.link);
    }
    case 'work_graded': {
      const values = { title: news.title, course: titleOf(news) };
      return inboxTelling(news.isChange ? 'grade_changed' : 'work_graded', values, news.link);
    }
    case 'review_posted': {
      const values = { count, course: titleOf(news), stars: format.number(news.stars) };
      const template = isOne ? 'review_posted' : 'reviews_posted';
      return inboxTelling(template, values, courseAddress(news.course));
    }
  }
}

const earnings = '/studio/earnings';

function titleOf({ course }: { readonly course: CourseWords }): string {
  return oneLine(course.title, longestTitle);
}

function orderAddress({ orderId }: { readonly orderId: string }): string {
  return `/admin/orders/${orderId}`;
}

function courseAddress({ slug }: CourseWords): string {
  return `/courses/${encodeURIComponent(slug)}`;
}

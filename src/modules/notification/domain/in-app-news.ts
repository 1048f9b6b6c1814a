import { amountInWords } from '../../../platform/money/amount-in-words';
import type { Money } from '../../../platform/money/money';
import { type CourseWords } from './mail-words';

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
 */
export function writeInApp(news: InAppNews, count: number): InAppText {
  const isOne = count === 1;
  switch (news.kind) {
    case 'welcome':
      return {
        title: 'Welcome to Stoa',
        body: 'Find a course and begin: many are free, and your progress is kept.',
        link: '/courses',
      };
    case 'enrollment_confirmed':
      return {
        title: `You are enrolled in ${news.course.title}`,
        body: 'The course is open. Begin whenever you like.',
        link: courseAddress(news.course),
      };
    case 'seat_offered':
      return {
        title: `A seat for you in ${news.course.title}`,
        body: 'It is held for you for two days. After that it goes to the next in line.',
        link: courseAddress(news.course),
      };
    case 'seat_lapsed':
      return {
        title: `Your seat in ${news.course.title} was not taken`,
        body: 'It went to the next in line. You can wait for a seat once more.',
        link: courseAddress(news.course),
      };
    case 'payment_refunded':
      return {
        title: `${amountInWords(news.refunded)} refunded`,
        body: `For ${news.course.title}. The money goes back the way it came.`,
        link: '/purchases',
      };
    case 'payment_inquiry':
      return {
        title: `A bank asks about ${amountInWords(news.questioned)}`,
        body: `It was paid for ${news.course.title}. Nothing was taken back; the answer is given at Stripe.`,
        link: `/admin/orders/${news.orderId}`,
      };
    case 'statement_issued':
      return {
        title: `Your statement for ${news.period}`,
        body: 'What you have earned by teaching is there as a PDF and as a table.',
        link: '/studio/earnings',
      };
    case 'payout_recorded':
      return {
        title: `${amountInWords(news.amount)} sent to you`,
        body: `Of what you have earned by teaching: ${news.reference}.`,
        link: '/studio/earnings',
      };
    case 'payment_disputed':
      return {
        title: `${amountInWords(news.disputed)} disputed`,
        body: `A bank has taken back a payment for ${news.course.title}. Evidence is handed in at Stripe.`,
        link: `/admin/orders/${news.orderId}`,
      };
    case 'dispute_decided':
      return {
        title: `Dispute ${news.outcome}: ${amountInWords(news.disputed)}`,
        body:
          news.outcome === 'won'
            ? `The money for ${news.course.title} is back, and the course is open to the learner again.`
            : `The bank keeps the money for ${news.course.title}, and the course stays closed to the learner.`,
        link: `/admin/orders/${news.orderId}`,
      };
    case 'announcement':
      return {
        title: news.title,
        body: `${news.authorName}, ${news.course.title}\n\n${news.body}`,
        link: courseAddress(news.course),
      };
    case 'certificate_issued':
      return {
        title: 'Your certificate is ready',
        body: `You completed ${news.courseTitle}.`,
        link: '/certificates',
      };
    case 'certificate_revoked':
      return {
        title: 'Your certificate was revoked',
        body: `The one for ${news.courseTitle} does not hold any more. Your certificates say why.`,
        link: '/certificates',
      };
    case 'certificate_reissued':
      return {
        title: 'Your corrected certificate is ready',
        body: `The one for ${news.courseTitle} was issued anew, with a new code.`,
        link: '/certificates',
      };
    case 'badge_earned':
      return {
        title: isOne ? `New badge: ${news.title}` : `${count} new badges`,
        body: isOne ? 'You have earned it by learning.' : `The latest is ${news.title}.`,
        link: '/rewards',
      };
    case 'media_processed':
      return {
        title: isOne ? `${news.fileName} is ready` : `${count} files are ready`,
        body: isOne ? 'It can be used in your lessons now.' : `The latest is ${news.fileName}.`,
        link: '/studio',
      };
    case 'media_failed':
      return {
        title: isOne ? `${news.fileName} could not be used` : `${count} files could not be used`,
        body: isOne ? news.reason : `The latest is ${news.fileName}: ${news.reason}`,
        link: '/studio',
      };
    case 'review_answered':
      return {
        title: `${news.answererName} has answered your review`,
        body: `What you wrote about ${news.course.title} has an answer.`,
        link: courseAddress(news.course),
      };
    case 'question_asked':
      return {
        title: isOne
          ? `A new question in ${news.course.title}`
          : `${count} new questions in ${news.course.title}`,
        body: isOne ? news.title : `The latest: ${news.title}`,
        link: news.link,
      };
    case 'question_answered':
      return {
        title: isOne
          ? `${news.answererName} has answered your question`
          : `${count} answers to your question`,
        body: `${news.title} (${news.course.title})`,
        link: news.link,
      };
    case 'work_graded':
      return {
        title: news.isChange ? `Your grade was changed: ${news.title}` : `Graded: ${news.title}`,
        body: `${news.course.title}: your points are there to see, and the feedback.`,
        link: news.link,
      };
    case 'review_posted':
      return {
        title: isOne
          ? `A new review of ${news.course.title}`
          : `${count} new reviews of ${news.course.title}`,
        body: `${isOne ? 'It gives' : 'The latest gives'} ${news.stars === 1 ? 'one star' : `${news.stars} stars`}.`,
        link: courseAddress(news.course),
      };
  }
}

function courseAddress({ slug }: CourseWords): string {
  return `/courses/${encodeURIComponent(slug)}`;
}

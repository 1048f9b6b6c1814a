import type { MailNews } from './mail-catalogue';
import type { MailTemplateName } from './mail-templates';

const id = '0198c0de-0000-7000-8000-000000000001';
const course = { courseId: id, slug: 'bread-at-home', title: 'Bread at home' };
const price = { amount: 2_900, currency: 'eur' };
const at = '2026-01-05T09:00:00.000Z';
const receipt = { course, orderId: id, amount: price, paidAt: at, invoiceNumber: '2026-00042' };
const refund = { course, orderId: id, refunded: price, refundedAt: at };
const certificate = { courseTitle: course.title, code: 'ABCD-EFGH' };
const work = { course, title: 'My first loaf', link: '/learn/bread-at-home' };
const offered = { kind: 'seat_offered', variables: { course, expiresAt: at } } as const;
const lapsed = { kind: 'seat_lapsed', variables: { course: { ...course, title: 'The night sky' } } } as const;

/** A mail for each template, as it might be: to see what its words come to. */
export const sampleNews: { readonly [Name in MailTemplateName]: MailNews } = {
  verify_email_welcome: { kind: 'verify_email', variables: { requestId: id, isWelcome: true } },
  verify_email_again: { kind: 'verify_email', variables: { requestId: id, isWelcome: false } },
  reset_password: { kind: 'reset_password', variables: { requestId: id } },
  password_changed: { kind: 'password_changed', variables: { changedAt: at } },
  second_factor_on: { kind: 'second_factor_changed', variables: { isOn: true, changedAt: at } },
  second_factor_off: { kind: 'second_factor_changed', variables: { isOn: false, changedAt: at } },
  data_export_ready: { kind: 'data_export_ready', variables: { expiresAt: at } },
  erasure_scheduled: { kind: 'erasure_scheduled', variables: { dueAt: at } },
  erasure_cancelled: { kind: 'erasure_cancelled', variables: {} },
  application_approved: { kind: 'application_decided', variables: { isApproved: true } },
  application_declined: { kind: 'application_decided', variables: { isApproved: false } },
  invitation: {
    kind: 'invitation',
    variables: { course, invitationId: id, inviterName: 'Otto Berg', accessEndsAt: at, expiresAt: at },
  },
  enrollment_confirmed_free: { kind: 'enrollment_confirmed', variables: { course, grant: 'free' } },
  enrollment_confirmed_purchase: { kind: 'enrollment_confirmed', variables: { course, grant: 'purchase' } },
  enrollment_confirmed_gift: { kind: 'enrollment_confirmed', variables: { course, grant: 'gift' } },
  enrollment_confirmed_coupon: { kind: 'enrollment_confirmed', variables: { course, grant: 'coupon' } },
  seat_offered: offered,
  seat_lapsed: lapsed,
  payment_receipt: { kind: 'payment_receipt', variables: receipt },
  payment_refunded: { kind: 'payment_refunded', variables: { ...refund, isFull: true } },
  payment_refunded_in_part: { kind: 'payment_refunded', variables: { ...refund, isFull: false } },
  payment_inquiry: {
    kind: 'payment_inquiry',
    variables: { course, orderId: id, questioned: price, respondBy: at },
  },
  payment_disputed: {
    kind: 'payment_disputed',
    variables: { course, orderId: id, disputed: price, respondBy: at },
  },
  dispute_won: {
    kind: 'dispute_decided',
    variables: { course, orderId: id, disputed: price, outcome: 'won' },
  },
  dispute_lost: {
    kind: 'dispute_decided',
    variables: { course, orderId: id, disputed: price, outcome: 'lost' },
  },
  statement_issued: { kind: 'statement_issued', variables: { number: 'S-2026-00007', period: '2026-01' } },
  payout_recorded: { kind: 'payout_recorded', variables: { amount: price, reference: 'Stoa 2026-01' } },
  certificate_issued: { kind: 'certificate_issued', variables: { ...certificate, issuedAt: at } },
  certificate_revoked: {
    kind: 'certificate_revoked',
    variables: { ...certificate, reason: 'It was issued by mistake.', revokedAt: at },
  },
  certificate_reissued: {
    kind: 'certificate_reissued',
    variables: { ...certificate, learnerName: 'Lena Okafor', replacedCode: 'JKLM-NPQR', issuedAt: at },
  },
  announcement: {
    kind: 'announcement',
    variables: {
      course,
      announcementId: id,
      authorName: 'Otto Berg',
      title: 'A new chapter',
      body: 'There is a new chapter on rye.\n\nEnjoy your baking!',
    },
  },
  question_answered: {
    kind: 'question_answered',
    variables: {
      course,
      title: 'How warm is warm?',
      answererName: 'Otto Berg',
      link: '/learn/bread-at-home/questions',
    },
  },
  review_answered: { kind: 'review_answered', variables: { course, answererName: 'Otto Berg' } },
  work_graded: { kind: 'work_graded', variables: { ...work, hasPassed: null } },
  work_graded_passed: { kind: 'work_graded', variables: { ...work, hasPassed: true } },
  digest: {
    kind: 'digest',
    variables: {
      topic: 'courses',
      entries: [
        { ...offered, messageId: null },
        { ...lapsed, messageId: null },
      ],
    },
  },
  digest_of_one: {
    kind: 'digest',
    variables: { topic: 'courses', entries: [{ ...offered, messageId: null }] },
  },
};

/** Where the link of a sample leads that would carry a token. */
export function sampleSecretLink(siteUrl: string): { url: string; expiresAt: Date } {
  return { url: siteUrl, expiresAt: new Date(at) };
}

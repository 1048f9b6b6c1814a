import type { InAppNews } from './in-app-news';
import type { MailKind } from './mail-catalogue';
import type { Channel } from './message';

/** What people choose by: the kinds of messages, as someone who is told something would sort them. */
export const topics = [
  'account',
  'purchases',
  'courses',
  'announcements',
  'certificates',
  'rewards',
  'questions',
  'reviews',
  'uploads',
] as const;
export type Topic = (typeof topics)[number];

interface TopicFacts {
  /** Whether it reaches everyone whatever they chose: security, receipts. */
  readonly isRequired: boolean;
  readonly channels: readonly Channel[];
}

const factsOfTopics: { readonly [Name in Topic]: TopicFacts } = {
  account: { isRequired: true, channels: ['in_app', 'email'] },
  purchases: { isRequired: true, channels: ['in_app', 'email'] },
  courses: { isRequired: false, channels: ['in_app', 'email'] },
  announcements: { isRequired: false, channels: ['in_app', 'email'] },
  certificates: { isRequired: false, channels: ['in_app', 'email'] },
  rewards: { isRequired: false, channels: ['in_app'] },
  questions: { isRequired: false, channels: ['in_app', 'email'] },
  reviews: { isRequired: false, channels: ['in_app', 'email'] },
  uploads: { isRequired: false, channels: ['in_app'] },
};

export type MessageKind = MailKind | InAppNews['kind'];

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

export function isRequired(topic: Topic): boolean {
  return factsOfTopics[topic].isRequired;
}

export function channelsOf(topic: Topic): readonly Channel[] {
  return factsOfTopics[topic].channels;
}

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

export function isRequired(topic: Topic): boolean {
  return factsOfTopics[topic].isRequired;
}

export function channelsOf(topic: Topic): readonly Channel[] {
  return factsOfTopics[topic].channels;
}

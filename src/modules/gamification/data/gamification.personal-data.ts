import { eq } from 'drizzle-orm';
import { deleted, type Holding, impersonal } from '../../../platform/privacy/personal-data';
import { badges, facts, learners, people, ruleSets, weeklyPoints } from './gamification.tables';

/** Rewards are their learner's alone, and go. */
export const gamificationPersonalData: readonly Holding[] = [
  deleted(facts, { of: (personId) => eq(facts.learnerId, personId), neutral: ['kind'] }),
  deleted(weeklyPoints, { of: (personId) => eq(weeklyPoints.learnerId, personId) }),
  deleted(badges, { of: (personId) => eq(badges.learnerId, personId), neutral: ['badge'] }),
  deleted(learners, {
    of: (personId) => eq(learners.learnerId, personId),
    personal: ['leaderboardName'],
  }),
  impersonal(ruleSets, 'rules'),
  deleted(people, { of: (personId) => eq(people.personId, personId), personal: ['timeZone'] }),
];

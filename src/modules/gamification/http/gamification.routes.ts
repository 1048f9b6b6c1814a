import { anyOf, everyone, signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { ChangeMembership } from '../commands/change-membership';
import { ChooseRules } from '../commands/choose-rules';
import { RecomputeRewards } from '../commands/recompute-rewards';
import { gamificationErrors } from '../gamification.errors';
import { GetGamification } from '../queries/get-gamification';
import { GetLeaderboard } from '../queries/get-leaderboard';
import { GetMyRewards } from '../queries/get-my-rewards';
import { GetRules } from '../queries/get-rules';
import {
  GamificationView,
  LeaderboardQuery,
  LeaderboardView,
  Membership,
  Recomputation,
  RecomputeRequest,
  RewardsView,
  RulesRequest,
  RulesView,
} from './gamification.schemas';

export const gamificationRoutes = [
  route({
    method: 'get',
    path: '/gamification',
    summary: 'Read whether points and badges are used here',
    access: everyone,
    answers: { 200: GamificationView },
    cacheControl: 'public, max-age=60',
    use: GetGamification,
    answer: (get) => get.execute(),
  }),
  route({
    method: 'get',
    path: '/gamification/me',
    summary: 'Read one’s own points, level, badges and streak',
    access: signedIn,
    answers: { 200: RewardsView },
    errors: [gamificationErrors.off],
    use: GetMyRewards,
    answer: (get, { principal }) => get.execute({ learner: principal }),
  }),
  route({
    method: 'get',
    path: '/gamification/leaderboard',
    summary: 'Read one’s neighbourhood on the leaderboard',
    description: 'For those who have joined it; others are answered with nobody.',
    access: signedIn,
    query: LeaderboardQuery,
    answers: { 200: LeaderboardView },
    errors: [gamificationErrors.off],
    use: GetLeaderboard,
    answer: (get, { principal, query }) => get.execute({ reader: principal, query }),
  }),
  route({
    method: 'put',
    path: '/gamification/leaderboard/membership',
    summary: 'Join the leaderboard, or go by another name',
    access: signedIn,
    body: Membership,
    answers: { 200: Membership },
    errors: [gamificationErrors.off],
    use: ChangeMembership,
    answer: (change, { principal, body }) => change.execute({ learner: principal, ...body }),
  }),
  route({
    method: 'delete',
    path: '/gamification/leaderboard/membership',
    summary: 'Leave the leaderboard',
    access: signedIn,
    answers: { 204: null },
    errors: [gamificationErrors.off],
    use: ChangeMembership,
    answer: async (change, { principal }) => {
      await change.execute({ learner: principal, name: null });
      return reply(204, null);
    },
  }),
  route({
    method: 'get',
    path: '/gamification/rules',
    summary: 'Read what points and badges are given for',
    access: anyOf('admin', 'ops'),
    answers: { 200: RulesView },
    errors: [gamificationErrors.off],
    use: GetRules,
    answer: (get) => get.execute(),
  }),
  route({
    method: 'put',
    path: '/gamification/rules',
    summary: 'Choose what points and badges are given for',
    description:
      'Holds at once for what learners do from now on; what they have from before follows within minutes. See first what differs, by POST /gamification/recomputation.',
    access: anyOf('admin'),
    body: RulesRequest,
    answers: { 200: RulesView },
    errors: [gamificationErrors.off, gamificationErrors.rulesChanged],
    use: ChooseRules,
    answer: (choose, { principal, body }) => choose.execute({ admin: principal, ...body }),
  }),
  route({
    method: 'post',
    path: '/gamification/recomputation',
    summary: 'Compute rewards anew from what learners did',
    description:
      'For the next learners after the cursor, by the rules that hold or by those that are sent. Says what differs; applies those that hold if told to.',
    access: anyOf('admin', 'ops'),
    body: RecomputeRequest,
    answers: { 200: Recomputation },
    use: RecomputeRewards,
    answer: (recompute, { body }) => recompute.execute(body),
  }),
];

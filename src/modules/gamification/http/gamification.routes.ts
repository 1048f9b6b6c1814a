import { signedIn } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { GetMyRewards } from '../queries/get-my-rewards';
import { RewardsView } from './gamification.schemas';

export const gamificationRoutes = [
  route({
    method: 'get',
    path: '/gamification/me',
    summary: 'Read one’s own points, level and badges',
    access: signedIn,
    answers: { 200: RewardsView },
    use: GetMyRewards,
    answer: (get, { principal }) => get.execute({ learner: principal }),
  }),
];

import { z } from 'zod';
import {
  type ConfigurationOf,
  defineConfiguration,
  variable,
} from '../../platform/config/define-configuration';

export const gamificationConfiguration = defineConfiguration('gamification', {
  isOn: variable(
    'GAMIFICATION',
    z
      .enum(['on', 'off'])
      .default('on')
      .transform((value) => value === 'on'),
    'off hides points, badges, streaks and leaderboards everywhere. What learners do is still recorded, so that nothing is missing once it is on again.',
  ),
});

export type GamificationConfiguration = ConfigurationOf<typeof gamificationConfiguration>;

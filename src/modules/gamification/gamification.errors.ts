import { defineErrors } from '../../platform/errors/domain-error';

export const gamificationErrors = defineErrors({
  off: { code: 'gamification.off', status: 404, message: 'Points and badges are not used here.' },
});

import { defineErrors } from '../../platform/errors/domain-error';

export const gamificationErrors = defineErrors({
  off: { code: 'gamification.off', status: 404, message: 'Points and badges are not used here.' },
  rulesChanged: {
    code: 'gamification.rules_changed',
    status: 409,
    message: 'Somebody else has chosen other rules in the meantime. Look at them before you choose.',
  },
});

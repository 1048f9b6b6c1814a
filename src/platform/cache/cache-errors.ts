import { defineErrors } from '../errors/domain-error';

export const cacheErrors = defineErrors({
  loadTimedOut: {
    code: 'cache.load_timed_out',
    status: 503,
    kind: 'operational',
    message: 'This took too long to fetch. Try again shortly.',
  },
});

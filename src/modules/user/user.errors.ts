import { defineErrors } from '../../platform/errors/domain-error';

export const userErrors = defineErrors({
  notFound: { code: 'user.not_found', status: 404, message: 'There is no such person.' },
});

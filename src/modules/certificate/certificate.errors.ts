import { defineErrors } from '../../platform/errors/domain-error';

export const certificateErrors = defineErrors({
  notFound: {
    code: 'certificate.not_found',
    status: 404,
    message:
      'No certificate has this code. Compare all twenty characters with the printed ones, or scan the code on the certificate.',
  },
});

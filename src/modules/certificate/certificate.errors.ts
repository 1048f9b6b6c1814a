import { defineErrors } from '../../platform/errors/domain-error';

export const certificateErrors = defineErrors({
  notFound: {
    code: 'certificate.not_found',
    status: 404,
    message:
      'No certificate has this code. Compare all twenty characters with the printed ones, or scan the code on the certificate.',
  },
  notYours: {
    code: 'certificate.not_yours',
    status: 403,
    message: 'Only those who teach the course, and administrators, manage its certificates.',
  },
  revoked: {
    code: 'certificate.revoked',
    status: 410,
    message: 'This certificate was revoked. It does not hold any more.',
  },
  replaced: {
    code: 'certificate.replaced',
    status: 410,
    message: 'This certificate was replaced by a corrected one.',
  },
  alreadyRevoked: {
    code: 'certificate.already_revoked',
    status: 409,
    message: 'This certificate is revoked already.',
  },
  alreadyReplaced: {
    code: 'certificate.already_replaced',
    status: 409,
    message: 'This certificate has been replaced already. Look at the one that took its place.',
  },
  sameName: {
    code: 'certificate.same_name',
    status: 409,
    message: 'The certificate bears this name already, so there is nothing to correct.',
  },
  noStatusList: {
    code: 'certificate.no_status_list',
    status: 404,
    message: 'There is no status list with this number.',
  },
  unknownContext: {
    code: 'certificate.unknown_context',
    status: 500,
    kind: 'unexpected',
    message: 'A credential uses words that this server does not know.',
  },
});

import { defineErrors } from '../../platform/errors/domain-error';

export const userErrors = defineErrors({
  notFound: { code: 'user.not_found', status: 404, message: 'There is no such person.' },
  exportUnderWay: {
    code: 'user.export_under_way',
    status: 409,
    message: 'Your archive is being put together already. We write to you when it is ready.',
  },
  exportNotFound: {
    code: 'user.export_not_found',
    status: 404,
    message: 'There is no such archive, or its time is over. Ask for a new one.',
  },
  rolesToHandOver: {
    code: 'user.roles_to_hand_over',
    status: 409,
    message:
      'Your account has duties. Hand your courses and tasks over, and have an admin take your roles back first.',
  },
  erasureScheduled: {
    code: 'user.erasure_scheduled',
    status: 409,
    message: 'Your account is to be erased already.',
  },
  noErasure: {
    code: 'user.no_erasure',
    status: 404,
    message: 'Your account is not to be erased.',
  },
  teachesAlready: {
    code: 'user.teaches_already',
    status: 409,
    message: 'You teach here already.',
  },
  emailNotVerified: {
    code: 'user.email_not_verified',
    status: 409,
    message: 'Confirm your e-mail address first, so that we can answer you.',
  },
  applicationPending: {
    code: 'user.application_pending',
    status: 409,
    message: 'You have applied already. We write to you when it is decided.',
  },
  applicationTooSoon: {
    code: 'user.application_too_soon',
    status: 409,
    message: 'Your last application was declined not long ago. Apply again later.',
  },
  applicationNotFound: {
    code: 'user.application_not_found',
    status: 404,
    message: 'There is no such application.',
  },
  applicationDecided: {
    code: 'user.application_decided',
    status: 409,
    message: 'This application was decided or taken back already.',
  },
  ownApplication: {
    code: 'user.own_application',
    status: 403,
    message: 'Somebody else decides on your application.',
  },
  erasureBegun: {
    code: 'user.erasure_begun',
    status: 409,
    message: 'The time to change your mind is over: your account is being erased.',
  },
});

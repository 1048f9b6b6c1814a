import { defineErrors } from '../errors/domain-error';

/** What the HTTP edge refuses beside what all of the platform does. */
export const httpErrors = defineErrors({
  crossSite: {
    code: 'request.cross_site',
    status: 403,
    message: 'This request came from another site, so it was not carried out.',
  },
  malformedAddress: {
    code: 'request.malformed_address',
    status: 400,
    message: 'The address is not well formed.',
  },
  uploadExpected: {
    code: 'request.upload_expected',
    status: 400,
    message: 'Send exactly one file, as multipart/form-data.',
  },
  uploadInterrupted: {
    code: 'request.interrupted',
    status: 400,
    message: 'The upload ended before it was complete.',
  },
  tooManyStreams: {
    code: 'request.too_many_streams',
    status: 429,
    message: 'Too many live streams are open. Close one and try again.',
  },
});

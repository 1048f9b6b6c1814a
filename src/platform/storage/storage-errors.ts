import { defineErrors } from '../errors/domain-error';

/** What a storage refuses, whichever adapter is behind it. */
export const storageErrors = defineErrors({
  keyInvalid: { code: 'storage.key_invalid', status: 400, message: 'This is not a valid storage key.' },
  argumentInvalid: {
    code: 'storage.argument_invalid',
    status: 400,
    message: 'A value given to the storage is out of its bounds.',
  },
  objectNotFound: { code: 'storage.object_not_found', status: 404, message: 'This file is not here.' },
  uploadNotFound: {
    code: 'storage.upload_not_found',
    status: 404,
    message: 'This upload has ended or never began. Start it again.',
  },
  partsInvalid: {
    code: 'storage.parts_invalid',
    status: 409,
    message: 'The parts listed are not the parts that were uploaded, each once and in order.',
  },
  partTooSmall: {
    code: 'storage.part_too_small',
    status: 409,
    message: 'A part other than the last is smaller than the storage accepts.',
  },
  sizeMismatch: {
    code: 'storage.size_mismatch',
    status: 400,
    message: 'The number of bytes sent is not the number announced.',
  },
  tooLarge: { code: 'storage.too_large', status: 413, message: 'This is larger than allowed here.' },
  checksumMismatch: {
    code: 'storage.checksum_mismatch',
    status: 400,
    message: 'What arrived is not what was sent: its checksum differs. Send it again.',
  },
  rangeNotSatisfiable: {
    code: 'storage.range_not_satisfiable',
    status: 416,
    message: 'This file has no bytes in the range asked for.',
  },
  signatureInvalid: {
    code: 'storage.signature_invalid',
    status: 403,
    message: 'This address was not issued by this site, or was changed.',
  },
  addressExpired: {
    code: 'storage.address_expired',
    status: 403,
    message: 'This address has expired. Open the page again to get a new one.',
  },
  transferStalled: {
    code: 'storage.transfer_stalled',
    status: 408,
    message: 'The transfer stood still for too long. Send it again.',
  },
  full: {
    code: 'storage.full',
    status: 507,
    kind: 'operational',
    message: 'There is no room left for files at the moment.',
  },
});

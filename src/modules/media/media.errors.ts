import { defineErrors } from '../../platform/errors/domain-error';

export const mediaErrors = defineErrors({
  uploadNotFound: { code: 'media.upload_not_found', status: 404, message: 'There is no such upload.' },
  assetNotFound: { code: 'media.asset_not_found', status: 404, message: 'There is no such file.' },
  uploadEnded: {
    code: 'media.upload_ended',
    status: 409,
    message: 'This upload was cancelled or took longer than a day. Start it again.',
  },
  alreadyComplete: {
    code: 'media.already_complete',
    status: 409,
    message: 'This upload is complete, so there is nothing to cancel.',
  },
  partsMissing: {
    code: 'media.parts_missing',
    status: 409,
    message: 'Some parts of the file have not arrived yet. Send them, then complete the upload.',
  },
  checksumMismatch: {
    code: 'media.checksum_mismatch',
    status: 409,
    message:
      'What has arrived is not the file that was sent. Compare the parts and send those that differ again.',
  },
  unknownParts: {
    code: 'media.unknown_parts',
    status: 400,
    message: 'The file does not have all of the parts that were asked for.',
  },
  typeRefused: {
    code: 'media.type_refused',
    status: 415,
    message:
      'This kind of file is not taken. Images (PNG, JPEG, GIF, WebP, AVIF, SVG), MP4 and WebM videos, audio, captions (WebVTT, SubRip), PDF, Office and text files, and archives are.',
  },
  captionsInvalid: {
    code: 'media.captions_invalid',
    status: 422,
    message:
      'These captions cannot be used as they are. Mend the lines that are named, and bring the file again.',
  },
  tooLarge: { code: 'media.too_large', status: 413, message: 'This file is larger than allowed here.' },
  handoverMissing: {
    code: 'media.handover_missing',
    status: 404,
    message: 'The file that was to be taken over is not there any more.',
  },
});

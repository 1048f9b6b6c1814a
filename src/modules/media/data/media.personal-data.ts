import { eq } from 'drizzle-orm';
import { type Holding, keep, kept } from '../../../platform/privacy/personal-data';
import { assets } from './media.tables';

/** Files belong to the courses they were brought for; who brought them is an id. */
export const mediaPersonalData: readonly Holding[] = [
  kept(assets, {
    of: (personId) => eq(assets.ownerId, personId),
    personal: { fileName: keep('The name of a file of a course, which others learn from.') },
    secret: ['objectKey', 'uploadId', 'handoverKey'],
    neutral: ['status', 'kind', 'contentType', 'purpose', 'fingerprint', 'failureReason', 'picture'],
  }),
];

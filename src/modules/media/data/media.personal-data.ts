import { and, eq, isNull, not, or } from 'drizzle-orm';
import { deleted, type Holding, keep, kept } from '../../../platform/privacy/personal-data';
import { isHandedIn, isHandedInBy } from './asset.repository';
import { assets } from './media.tables';

const silent = {
  secret: ['objectKey', 'uploadId', 'handoverKey'],
  neutral: ['status', 'kind', 'contentType', 'purpose', 'fingerprint', 'failureReason', 'picture'],
} as const;

/** What somebody has handed in goes with her. Other files belong to the courses they were brought for; who brought them is an id. */
export const mediaPersonalData: readonly Holding[] = [
  deleted(assets, { name: 'files_handed_in', of: isHandedInBy, personal: ['fileName'], ...silent }),
  kept(assets, {
    of: (personId) => and(eq(assets.ownerId, personId), or(isNull(assets.purpose), not(isHandedIn))),
    personal: { fileName: keep('The name of a file of a course, which others learn from.') },
    ...silent,
  }),
];

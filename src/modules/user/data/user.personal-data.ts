import { eq, sql } from 'drizzle-orm';
import { deleted, type Holding, kept } from '../../../platform/privacy/personal-data';
import { dataExports, erasureParts, erasures, exportParts } from './privacy.tables';
import { applications, profiles } from './user.tables';

const exportsOf = (personId: string) =>
  sql`(select ${dataExports.id} from ${dataExports} where ${dataExports.personId} = ${personId})`;
const erasuresOf = (personId: string) =>
  sql`(select ${erasures.id} from ${erasures} where ${erasures.personId} = ${personId})`;

/** The profile goes, and the archives; that somebody was forgotten, and when, stays on record by her id. */
export const userPersonalData: readonly Holding[] = [
  deleted(profiles, {
    of: (personId) => eq(profiles.userId, personId),
    personal: ['name', 'email', 'headline', 'biography', 'links', 'language', 'timeZone'],
    neutral: ['roles'],
  }),
  deleted(applications, {
    of: (personId) => eq(applications.personId, personId),
    personal: ['text', 'reason'],
    neutral: ['status'],
  }),
  deleted(exportParts, {
    of: (personId) => sql`${exportParts.exportId} in ${exportsOf(personId)}`,
    secret: ['handoverKey'],
    neutral: ['module'],
  }),
  deleted(dataExports, {
    of: (personId) => eq(dataExports.personId, personId),
    secret: ['objectKey'],
    neutral: ['status'],
  }),
  kept(erasureParts, {
    of: (personId) => sql`${erasureParts.erasureId} in ${erasuresOf(personId)}`,
    neutral: ['module'],
  }),
  kept(erasures, { of: (personId) => eq(erasures.personId, personId), neutral: ['status'] }),
];

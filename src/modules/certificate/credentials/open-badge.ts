import type { CourseSummary } from '../../course/course.contract';
import type { IssuedCertificate } from '../domain/certificate';
import { formatCode } from '../domain/certificate-code';
import { contexts } from './known-contexts';
import { type Credential, toSeconds } from './sign-credential';
import { placeOf } from './status-list';

/** Where the status list with this number is served. */
export function statusListUrl(list: number, siteUrl: string): string {
  return `${siteUrl}/api/v1/certificates/status-lists/${list}`;
}

/** A certificate as an Open Badges 3.0 credential (https://www.imsglobal.org/spec/ob/v3p0), yet to be signed. */
export function openBadgeOf(
  certificate: IssuedCertificate,
  {
    issuer,
    siteUrl,
    course,
  }: {
    readonly issuer: Issuing;
    readonly siteUrl: string;
    readonly course: Pick<CourseSummary, 'language'>;
  },
): Credential {
  const { courseId, courseTitle, learnerName, completedAt, issuedAt, statusIndex } = certificate;
  const code = formatCode(certificate.code);
  const { list, position } = placeOf(statusIndex);
  const listUrl = statusListUrl(list, siteUrl);
  return {
    '@context': [contexts.credentials, contexts.openBadges],
    id: `${siteUrl}/api/v1/certificates/${code}.json`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: courseTitle,
    issuer: { ...issuer },
    validFrom: toSeconds(issuedAt),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', identityHash: learnerName, identityType: 'name', hashed: false },
      ],
      activityEndDate: toSeconds(completedAt),
      achievement: {
        id: `${siteUrl}/courses/${courseId}`,
        type: ['Achievement'],
        achievementType: 'Course',
        name: courseTitle,
        description: `The course “${courseTitle}”, completed from the first lesson to the last.`,
        criteria: {
          narrative: 'Every lesson of the course was completed, and every quiz that counts was passed.',
        },
        inLanguage: course.language,
      },
    },
    credentialStatus: {
      id: `${listUrl}#${position}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(position),
      statusListCredential: listUrl,
    },
  };
}

/** Whoever issues, as it stands in a credential. */
export interface Issuing {
  readonly id: string;
  readonly type: string[];
  readonly name: string;
  readonly url: string;
}

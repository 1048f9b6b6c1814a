import type { Certificate } from '../domain/certificate';
import { formatCode } from '../domain/certificate-code';
import { verifyUrlOf } from '../http/certificate.presenter';
import type { CertificatePage } from '../pdf/certificate-page';

/** What is drawn of a certificate, on paper and on its badge. */
export function pageOf(certificate: Certificate, siteUrl: string): CertificatePage {
  const { learnerName, courseTitle, instructorNames, code, issuedAt } = certificate;
  return {
    learnerName,
    courseTitle,
    instructorNames,
    code: formatCode(code),
    issuedAt,
    siteUrl,
    verifyUrl: verifyUrlOf(certificate, siteUrl),
  };
}

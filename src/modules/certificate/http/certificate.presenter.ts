import type { z } from 'zod';
import { type Certificate, statusOf } from '../domain/certificate';
import { formatCode } from '../domain/certificate-code';
import type { CertificateVerification, ManagedCertificate, MyCertificate } from './certificate.schemas';

export function presentMyCertificate(
  certificate: Certificate,
  siteUrl: string,
): z.input<typeof MyCertificate> {
  const { id, code, courseId, courseTitle, learnerName, issuedAt } = certificate;
  return {
    id,
    code: formatCode(code),
    courseId,
    courseTitle,
    learnerName,
    issuedAt: issuedAt.toISOString(),
    status: statusOf(certificate),
    revocation: revocationOf(certificate),
    verifyUrl: verifyUrlOf(certificate, siteUrl),
    pdfUrl: documentUrlOf(certificate, 'pdf', siteUrl),
    badgeUrl: documentUrlOf(certificate, 'json', siteUrl),
    badgeImageUrl: documentUrlOf(certificate, 'png', siteUrl),
  };
}

/** A certificate for those who manage it, with what the reader may do about it. */
export function presentManaged(
  certificate: Certificate,
  { siteUrl, mayChange }: { siteUrl: string; mayChange: boolean },
): z.input<typeof ManagedCertificate> {
  const { id, code, courseId, courseTitle, learnerId, learnerName, completedAt, issuedAt, successorCode } =
    certificate;
  const status = statusOf(certificate);
  return {
    id,
    code: formatCode(code),
    courseId,
    courseTitle,
    learnerId,
    learnerName,
    completedAt: completedAt.toISOString(),
    issuedAt: issuedAt.toISOString(),
    status,
    revocation: revocationOf(certificate),
    successorCode: successorCode && formatCode(successorCode),
    may: { revoke: mayChange && status === 'valid', reissue: mayChange && status !== 'replaced' },
    verifyUrl: verifyUrlOf(certificate, siteUrl),
  };
}

/** What anyone who holds the code may know: what the certificate itself says, and whether it holds. */
export function presentVerification(
  certificate: Certificate,
  { siteUrl, predecessor }: { siteUrl: string; predecessor: Certificate | undefined },
): z.input<typeof CertificateVerification> {
  const { code, learnerName, courseTitle, instructorNames, completedAt, issuedAt, successorCode } =
    certificate;
  const status = statusOf(certificate);
  return {
    isValid: status === 'valid',
    status,
    code: formatCode(code),
    learnerName,
    courseTitle,
    instructorNames,
    completedAt: completedAt.toISOString(),
    issuedAt: issuedAt.toISOString(),
    revokedAt: certificate.revokedAt?.toISOString() ?? null,
    successorCode: successorCode && formatCode(successorCode),
    predecessorIssuedAt: predecessor?.issuedAt.toISOString() ?? null,
    pdfUrl: documentUrlOf(certificate, 'pdf', siteUrl),
    badgeUrl: documentUrlOf(certificate, 'json', siteUrl),
    badgeImageUrl: documentUrlOf(certificate, 'png', siteUrl),
  };
}

/** What every event about a certificate says. */
export function factsOf({ id, code, enrollmentId, courseId, courseTitle, learnerId }: Certificate) {
  return { certificateId: id, code: formatCode(code), enrollmentId, courseId, courseTitle, learnerId };
}

export function verifyUrlOf({ code }: Certificate, siteUrl: string): string {
  return `${siteUrl}/verify/${formatCode(code)}`;
}

function documentUrlOf(
  certificate: Certificate,
  ending: 'pdf' | 'json' | 'png',
  siteUrl: string,
): string | null {
  if (statusOf(certificate) !== 'valid') return null;
  return `${siteUrl}/api/v1/certificates/${formatCode(certificate.code)}.${ending}`;
}

function revocationOf({ revokedAt, revocationReason }: Certificate) {
  return revokedAt && { revokedAt: revokedAt.toISOString(), reason: revocationReason ?? '' };
}

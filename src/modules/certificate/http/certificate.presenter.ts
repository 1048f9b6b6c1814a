import type { z } from 'zod';
import type { Certificate } from '../domain/certificate';
import { formatCode } from '../domain/certificate-code';
import type { CertificateVerification, MyCertificate } from './certificate.schemas';

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
    verifyUrl: verifyUrlOf(certificate, siteUrl),
    pdfUrl: pdfUrlOf(certificate, siteUrl),
  };
}

/** What anyone who holds the code may know: what the certificate itself says. */
export function presentVerification(
  certificate: Certificate,
  siteUrl: string,
): z.input<typeof CertificateVerification> {
  const { code, learnerName, courseTitle, instructorNames, completedAt, issuedAt } = certificate;
  return {
    isValid: true,
    code: formatCode(code),
    learnerName,
    courseTitle,
    instructorNames,
    completedAt: completedAt.toISOString(),
    issuedAt: issuedAt.toISOString(),
    pdfUrl: pdfUrlOf(certificate, siteUrl),
  };
}

export function verifyUrlOf({ code }: Certificate, siteUrl: string): string {
  return `${siteUrl}/verify/${formatCode(code)}`;
}

function pdfUrlOf({ code }: Certificate, siteUrl: string): string {
  return `${siteUrl}/api/v1/certificates/${formatCode(code)}.pdf`;
}

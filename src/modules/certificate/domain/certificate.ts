/** What a certificate says, frozen when it was issued, and what has become of it since. */
export interface Certificate {
  readonly id: string;
  /** Without dashes, in capitals. */
  readonly code: string;
  readonly enrollmentId: string;
  readonly courseId: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly courseTitle: string;
  readonly instructorNames: string[];
  readonly completedAt: Date;
  readonly issuedAt: Date;
  /** The one that this one was issued in place of. */
  readonly predecessorId: string | null;
  readonly revokedAt: Date | null;
  /** For its learner and for those who manage it; the public is told that it was revoked, not why. */
  readonly revocationReason: string | null;
  readonly revokedById: string | null;
  /** The code of the one that was issued in its place. */
  readonly successorCode: string | null;
}

/** One that is kept, with its place among all that were issued, by which status lists speak of it. */
export interface IssuedCertificate extends Certificate {
  readonly statusIndex: number;
}

export type CertificateStatus = 'valid' | 'revoked' | 'replaced';

export function statusOf(certificate: Certificate): CertificateStatus {
  if (certificate.successorCode !== null) return 'replaced';
  return certificate.revokedAt === null ? 'valid' : 'revoked';
}

/** What was done by hand: by whom, why and when. */
export interface Intervention {
  readonly by: string;
  readonly reason: string;
  readonly now: Date;
}

export type Revocation =
  | { readonly kind: 'revoked'; readonly certificate: Certificate }
  | { readonly kind: 'refused'; readonly status: 'revoked' | 'replaced' };

/** Says that a certificate does not hold any more. */
export function revokeCertificate(certificate: Certificate, { by, reason, now }: Intervention): Revocation {
  const status = statusOf(certificate);
  if (status !== 'valid') return { kind: 'refused', status };
  return {
    kind: 'revoked',
    certificate: { ...certificate, revokedAt: now, revokedById: by, revocationReason: reason },
  };
}

export type Reissue =
  | { readonly kind: 'reissued'; readonly replaced: Certificate; readonly successor: Certificate }
  | { readonly kind: 'refused'; readonly because: 'replaced' | 'same_name' };

/**
 * Issues a certificate anew under a corrected name. The old one is kept and points to the new one. One that was revoked
 * may be issued anew under the same name too, which is how a mistaken revocation is mended.
 */
export function reissueCertificate(
  certificate: Certificate,
  { by, reason, now, ...successor }: Intervention & Pick<Certificate, 'id' | 'code' | 'learnerName'>,
): Reissue {
  const status = statusOf(certificate);
  if (status === 'replaced') return { kind: 'refused', because: 'replaced' };
  if (status === 'valid' && successor.learnerName === certificate.learnerName)
    return { kind: 'refused', because: 'same_name' };
  return {
    kind: 'reissued',
    replaced: {
      ...certificate,
      revokedAt: certificate.revokedAt ?? now,
      revokedById: certificate.revokedById ?? by,
      revocationReason: certificate.revocationReason ?? reason,
      successorCode: successor.code,
    },
    successor: {
      ...certificate,
      ...successor,
      issuedAt: now,
      predecessorId: certificate.id,
      revokedAt: null,
      revokedById: null,
      revocationReason: null,
      successorCode: null,
    },
  };
}

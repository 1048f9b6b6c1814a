/** All that stands on a certificate. */
export interface CertificatePage {
  readonly learnerName: string;
  readonly courseTitle: string;
  readonly instructorNames: readonly string[];
  /** In groups, as it is printed. */
  readonly code: string;
  readonly issuedAt: Date;
  readonly siteUrl: string;
  readonly verifyUrl: string;
}

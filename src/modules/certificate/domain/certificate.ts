/** What a certificate says, frozen when it was issued. */
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
}

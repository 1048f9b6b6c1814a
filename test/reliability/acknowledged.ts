/** What journeys were answered with success: all of it has to be there, once, whatever was killed. */
export interface Acknowledged {
  readonly accounts: { readonly userId: string; readonly email: string; readonly name: string }[];
  readonly enrollments: EnrollmentRecord[];
  readonly completions: { readonly enrollmentId: string; readonly lessonId: string }[];
  readonly attempts: AttemptRecord[];
  readonly certificates: { readonly enrollmentId: string; readonly code: string }[];
  readonly payments: PaymentRecord[];
  readonly reviews: ReviewRecord[];
  readonly uploads: { readonly assetId: string; readonly sizeBytes: number; readonly sha256: string }[];
  readonly versions: {
    readonly courseId: string;
    readonly versionId: string;
    readonly number: number;
    readonly lessonId: string;
    readonly assetId: string;
  }[];
}

export interface EnrollmentRecord {
  readonly enrollmentId: string;
  readonly learnerId: string;
  readonly courseId: string;
  /** How often the learner asked for the course and was not enrolled yet, or not any more. */
  starts: number;
  /** What its learner was shown last. */
  status: string;
}

export interface AttemptRecord {
  readonly attemptId: string;
  readonly learnerId: string;
  readonly quizId: string;
  /** By question, as it was answered when it was saved. */
  readonly answers: { readonly [questionId: string]: unknown };
  /** Whether every question was answered right. */
  readonly isPerfect: boolean;
  readonly score: { readonly numerator: number; readonly denominator: number; readonly outOf: number };
  readonly passed: boolean | null;
}

export interface PaymentRecord {
  readonly orderId: string;
  readonly enrollmentId: string;
  readonly learnerId: string;
  readonly amount: number;
  readonly currency: string;
  refundId: string | undefined;
}

export interface ReviewRecord {
  readonly learnerId: string;
  readonly courseId: string;
  /** What stands; undefined once it was taken back. */
  standing: { readonly stars: number; readonly text: string } | undefined;
  /** How often there was a first review, or one after it was taken back. */
  posts: number;
}

export function nothingYet(): Acknowledged {
  return {
    accounts: [],
    enrollments: [],
    completions: [],
    attempts: [],
    certificates: [],
    payments: [],
    reviews: [],
    uploads: [],
    versions: [],
  };
}

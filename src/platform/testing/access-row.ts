/** Who tries a route. `owner` and `stranger` have the same role; the thing asked for is the owner's. */
export type Caller =
  | 'signed out'
  | 'learner'
  | 'owner'
  | 'instructor'
  | 'owning instructor'
  | 'support'
  | 'admin'
  | 'ops';

/**
 * What exists when the table is run. The course is free, published, taught by the owning instructor and learnt in by the
 * owner; what else bears an id is the owner's, or the owning instructor's where learners have no such thing.
 */
export interface AccessWorld {
  readonly courseId: string;
  readonly courseSlug: string;
  /** A course of the owning instructor that was never published. */
  readonly draftCourseId: string;
  readonly sectionId: string;
  /** An article that is no preview. */
  readonly lessonId: string;
  readonly previewLessonId: string;
  readonly quizId: string;
  readonly questionId: string;
  /** Under way. */
  readonly attemptId: string;
  readonly gradingTaskId: string;
  readonly bankId: string;
  readonly bankQuestionId: string;
  readonly enrollmentId: string;
  readonly learnerId: string;
  readonly instructorId: string;
  /** Of the owner, for another course that costs something. */
  readonly orderId: string;
  readonly assetId: string;
  /** An asset whose upload is not complete. */
  readonly uploadingAssetId: string;
  readonly importId: string;
  /** The owner's, in the lesson. */
  readonly noteId: string;
  /** The owner's question under the lesson. */
  readonly postId: string;
  readonly answerId: string;
  readonly certificateCode: string;
  /** The owner's, of the course. */
  readonly reviewId: string;
  readonly notificationId: string;
  readonly sessionId: string;
  /** A row of the message ledger. */
  readonly messageId: string;
  readonly mailboxMessageId: string;
  /** The id of nothing. */
  readonly unknownId: string;
}

/**
 * One route in the table of rights: what each caller is answered. A caller that is not named is answered as `others`.
 * The central test sends the request to the whole platform; a 2xx stands for "may".
 */
export interface AccessRow {
  /** `POST /enrollments`, as the route declares it. */
  readonly route: string;
  /** Values for the path's parameters, the query and the body, from what exists in the world. */
  readonly request?: (
    world: AccessWorld,
    caller: Caller,
  ) => {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
  readonly expect: { readonly others: number } & { readonly [Who in Caller]?: number };
  /** Run after all others, because it ends what they need: signing out, deleting. */
  readonly isLast?: boolean;
}

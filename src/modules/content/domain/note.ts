/** What a learner wrote down in a lesson. One without a text is a bookmark. */
export interface Note {
  readonly id: string;
  readonly learnerId: string;
  readonly courseId: string;
  readonly lessonId: string;
  readonly lessonTitle: string;
  readonly text: string;
  /** Where in a video; null for the lesson as a whole. */
  readonly atSeconds: number | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const noteBounds = { perCourse: 500, characters: 4_000 } as const;

/** As many courses as one path leads through. */
export const mostCoursesOfPath = 30;

/** Courses in an order in which they are learnt one after the other. */
export interface LearningPath {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Others than admins see it only then. */
  readonly isPublished: boolean;
  /** Goes up with each change. */
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export type PathChanges = Partial<Pick<LearningPath, 'title' | 'summary' | 'isPublished'>>;

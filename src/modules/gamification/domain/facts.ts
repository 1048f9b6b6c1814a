import type { EventOf } from '../../../platform/contract/define-event';
import type { assessmentGraded, assessmentPassed } from '../../assessment/assessment.contract';
import type { certificateIssued } from '../../certificate/certificate.contract';
import type { enrollmentCompleted, lessonCompleted } from '../../enrollment/enrollment.contract';
import type { reviewPosted } from '../../review/review.contract';

export type LearningEvent =
  | typeof lessonCompleted
  | typeof enrollmentCompleted
  | typeof assessmentPassed
  | typeof assessmentGraded
  | typeof reviewPosted
  | typeof certificateIssued;

export type FactKind =
  | 'lesson_completed'
  | 'quiz_passed'
  | 'quiz_without_mistake'
  | 'course_completed'
  | 'review_posted'
  | 'certificate_issued';

/** What each kind is called, and whether the day on which it is done is a day of learning. */
export const factKinds: {
  readonly [Kind in FactKind]: { readonly title: string; readonly keepsStreak: boolean };
} = {
  lesson_completed: { title: 'Completed a lesson', keepsStreak: true },
  quiz_passed: { title: 'Passed a quiz', keepsStreak: true },
  quiz_without_mistake: { title: 'Answered a quiz without a mistake', keepsStreak: true },
  course_completed: { title: 'Completed a course', keepsStreak: true },
  review_posted: { title: 'Reviewed a course', keepsStreak: false },
  certificate_issued: { title: 'Received a certificate', keepsStreak: false },
};

/** Something a learner did that counts, once for each source. */
export interface Fact {
  readonly learnerId: string;
  readonly kind: FactKind;
  readonly sourceId: string;
  readonly occurredAt: Date;
}

/** What an event says that a learner did; undefined where it is nothing that counts. */
export function factOf(event: EventOf<LearningEvent>): Fact | undefined {
  const { learnerId } = event.payload;
  switch (event.type) {
    case 'lesson.completed': {
      const { lessonId, completedAt } = event.payload;
      return {
        learnerId,
        kind: 'lesson_completed',
        sourceId: lessonId,
        occurredAt: new Date(completedAt),
      };
    }
    case 'enrollment.completed': {
      const { courseId, completedAt } = event.payload;
      return {
        learnerId,
        kind: 'course_completed',
        sourceId: courseId,
        occurredAt: new Date(completedAt),
      };
    }
    case 'assessment.passed': {
      const { quizId, passedAt } = event.payload;
      return { learnerId, kind: 'quiz_passed', sourceId: quizId, occurredAt: new Date(passedAt) };
    }
    case 'assessment.graded': {
      const { quizId, score, gradedAt } = event.payload;
      if (score.numerator !== score.denominator) return undefined;
      return {
        learnerId,
        kind: 'quiz_without_mistake',
        sourceId: quizId,
        occurredAt: new Date(gradedAt),
      };
    }
    case 'review.posted':
      // The event tells no time of its own; it was published with the review.
      return {
        learnerId,
        kind: 'review_posted',
        sourceId: event.payload.courseId,
        occurredAt: event.occurredAt,
      };
    case 'certificate.issued': {
      const { certificateId, issuedAt } = event.payload;
      return {
        learnerId,
        kind: 'certificate_issued',
        sourceId: certificateId,
        occurredAt: new Date(issuedAt),
      };
    }
  }
}

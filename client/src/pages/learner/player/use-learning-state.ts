import { useCallback, useState } from 'react';
import { type Enrollment, useEnrollment, useEnrollmentOf } from '../../../features/learning/use-enrollments';

export type LearningState = {
  /** The reader's own enrolment with its progress; `undefined` without one, and until it is known. */
  enrollment: Enrollment | undefined;
  /** Says that a lesson is about to be ticked by an event: progress is asked for until it is. */
  expectCompletion: (lessonId: string) => void;
  /** The lesson whose tick is still on its way. */
  expectedLessonId: string | undefined;
};

/** How far the reader is in a course, kept up to date while a payment or a passed quiz is still travelling. */
export function useLearningState(courseId: string): LearningState {
  const own = useEnrollmentOf(courseId);
  const [expected, setExpected] = useState<{ lessonId: string; until: number }>();
  const isWaiting = (enrollment: Enrollment) =>
    expected !== undefined &&
    Date.now() < expected.until &&
    !enrollment.completedLessonIds.includes(expected.lessonId);

  const isUnpaid = own.data?.status === 'pending_payment';
  const isPolling = expected !== undefined || isUnpaid;
  const enrollment = useEnrollment(own.data?.id, {
    ...(isPolling ? { pollMilliseconds: isUnpaid ? 4_000 : 400 } : {}),
    isSettled: (latest) => latest.status !== 'pending_payment' && !isWaiting(latest),
  });
  const expectCompletion = useCallback(
    (lessonId: string) => setExpected({ lessonId, until: Date.now() + longestWait }),
    [],
  );
  const isExpected = enrollment.data !== undefined && isWaiting(enrollment.data);
  return {
    enrollment: enrollment.data,
    expectCompletion,
    expectedLessonId: isExpected ? expected?.lessonId : undefined,
  };
}

/** In milliseconds: events arrive within a second or two; after this the next visit shows it. */
const longestWait = 30_000;

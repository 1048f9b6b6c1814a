import { PrerequisiteList } from '../../features/course/prerequisite-list';
import type { Course } from '../../features/course/use-course';
import { usePrerequisites } from '../../features/course/use-prerequisites';
import { EnrollBox } from '../../features/learning/enroll-box';
import { useEnrollmentOf, useEnrollmentsIn } from '../../features/learning/use-enrollments';

/** The way in, and for whoever is not in the course yet what is to be completed before. */
export function CourseOffer({ course }: { course: Course }) {
  const required = usePrerequisites(course.id);
  const enrollment = useEnrollmentOf(course.id);
  const before = (required.data?.items ?? []).filter(({ status }) => status !== 'archived');
  const own = useEnrollmentsIn(before.map(({ id }) => id));
  const isIn = enrollment.data?.status === 'active' || enrollment.data?.status === 'completed';
  const completed = (own.data ?? []).filter(({ completedAt }) => completedAt !== null);
  const completedIds = new Set(completed.map((one) => one.course.id));
  // Whoever had the course once is let in again, and without an answer the server decides. A draft holds nobody up.
  const isHeld = enrollment.data === null && own.isSuccess;
  const missing = before.filter(({ id, status }) => status !== 'draft' && !completedIds.has(id));
  return (
    <>
      {before.length > 0 && !isIn && <PrerequisiteList courses={before} completedIds={completedIds} />}
      <EnrollBox course={course} missing={isHeld ? missing : []} />
    </>
  );
}

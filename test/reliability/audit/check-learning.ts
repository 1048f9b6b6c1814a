import { containsAll, type Finding, same } from './compare';
import type { Scene } from './scene';

/** Enrolments, completed lessons, finished courses and their certificates. */
export async function checkLearning(scene: Scene): Promise<Finding[]> {
  return [
    ...(await checkEnrollments(scene)),
    ...(await checkCompletions(scene)),
    ...(await checkEnds(scene)),
  ];
}

async function checkEnrollments({ acknowledged, keys }: Scene): Promise<Finding[]> {
  const { enrollments } = acknowledged;
  return [
    same(
      'enrolments',
      enrollments.map(({ enrollmentId, learnerId, courseId }) => `${enrollmentId} ${learnerId} ${courseId}`),
      await keys(`select id || ' ' || learner_id || ' ' || course_id from enrollment.enrollments`),
    ),
    same(
      'enrolments by learner and course',
      enrollments.map(({ learnerId, courseId }) => `${learnerId} ${courseId}`),
      await keys(`select learner_id || ' ' || course_id from enrollment.enrollments`),
    ),
    same(
      'enrolments as their learners saw them last',
      enrollments.map(({ enrollmentId, status }) => `${enrollmentId} ${status}`),
      await keys(`select id || ' ' || status from enrollment.enrollments`),
    ),
    same(
      'enrolments told of once for each time',
      enrollments.flatMap(({ enrollmentId, starts }) => Array<string>(starts).fill(enrollmentId)),
      await keys(`select payload->>'enrollmentId' from enrollment.outbox where type = 'enrollment.created'`),
    ),
    same(
      'access that was opened, told of once',
      await keys(`select enrollment_id from enrollment.grants`),
      await keys(
        `select payload->>'enrollmentId' from enrollment.outbox where type = 'enrollment.activated'`,
      ),
    ),
    same(
      'access that was ended, told of once',
      await keys(`select enrollment_id from enrollment.grants where revoked_at is not null`),
      await keys(`select payload->>'enrollmentId' from enrollment.outbox where type = 'enrollment.revoked'`),
    ),
  ];
}

async function checkCompletions({ acknowledged, keys }: Scene): Promise<Finding[]> {
  const rows = await keys(`select enrollment_id || ' ' || lesson_id from enrollment.lesson_completions`);
  return [
    containsAll(
      'completed lessons',
      acknowledged.completions.map(({ enrollmentId, lessonId }) => `${enrollmentId} ${lessonId}`),
      rows,
    ),
    same(
      'completed lessons told of once',
      rows,
      await keys(`select (payload->>'enrollmentId') || ' ' || (payload->>'lessonId') from enrollment.outbox
        where type = 'lesson.completed'`),
    ),
  ];
}

async function checkEnds({ acknowledged, anyone, keys }: Scene): Promise<Finding[]> {
  const finished = await keys(`select id from enrollment.enrollments where completed_at is not null`);
  const certificates = await keys(`select enrollment_id from certificate.certificates`);
  const codes = await keys(`select enrollment_id || ' ' || code from certificate.certificates`);
  const verified: string[] = [];
  for (const { enrollmentId, code } of acknowledged.certificates) {
    const { status, body } = await anyone.get(`/certificates/${code}/verify`);
    if (status === 200 && body.isValid) verified.push(`${enrollmentId} ${code}`);
  }
  return [
    same(
      'finished courses told of once',
      finished,
      await keys(
        `select payload->>'enrollmentId' from enrollment.outbox where type = 'enrollment.completed'`,
      ),
    ),
    same('a certificate for each finished course', finished, certificates),
    same(
      'certificates told of once',
      certificates,
      await keys(`select payload->>'enrollmentId' from certificate.outbox where type = 'certificate.issued'`),
    ),
    same(
      'certificates that learners hold',
      acknowledged.certificates.map(
        ({ enrollmentId, code }) => `${enrollmentId} ${code.replaceAll('-', '')}`,
      ),
      codes,
    ),
    same(
      'certificates verified by a stranger',
      acknowledged.certificates.map(({ enrollmentId, code }) => `${enrollmentId} ${code}`),
      verified,
    ),
  ];
}

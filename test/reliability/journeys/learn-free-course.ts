import type { EnrollmentRecord } from '../acknowledged';
import { type CourseToLearn, expectStatus, waitFor } from '../world';
import type { Learner } from './learner';
import { failsFirst, takeQuiz } from './take-quiz';
import { writeReview } from './write-review';

/** Registers, joins a free course, reads it, passes its quizzes, gets the certificate, and has a stranger verify it. */
export async function learnFreeCourse(learner: Learner): Promise<void> {
  const { world, random } = learner;
  await learner.register();
  const course = random.pick(world.courses.filter(({ price }) => price === null));
  const { record, courseId } = await learner.enroll(course);
  for (const { id, kind } of await learner.outline(courseId)) {
    const lesson = expectStatus(await learner.client.get(`/lessons/${id}`), 200).body;
    if (kind === 'quiz') await passQuiz(learner, course, { record, quizId: lesson.quizId, lessonId: id });
    else await learner.complete(record, id);
  }
  const { completedLessonIds } = await waitFor('100 %', async () => {
    const enrollment = await learner.enrollment(record);
    return enrollment.progress.percent === 100 && enrollment.status === 'completed' && enrollment;
  });
  const { enrollmentId } = record;
  for (const lessonId of completedLessonIds) world.acknowledged.completions.push({ enrollmentId, lessonId });
  await receiveCertificate(learner, record);
  if (random.chance(0.5)) await writeReview(learner, courseId);
}

async function passQuiz(
  learner: Learner,
  course: CourseToLearn,
  quiz: { record: EnrollmentRecord; quizId: string; lessonId: string },
): Promise<void> {
  const { quizId } = quiz;
  if (failsFirst(learner.random)) await takeQuiz(learner, course, { quizId, isPerfect: false });
  const { passed } = await takeQuiz(learner, course, { quizId, isPerfect: true });
  // Practice has no pass mark, and is completed by hand.
  if (passed === null) await learner.complete(quiz.record, quiz.lessonId);
}

async function receiveCertificate(learner: Learner, record: EnrollmentRecord): Promise<void> {
  const { client, world } = learner;
  const { code } = await waitFor(`the certificate of ${record.enrollmentId}`, async () => {
    const { items } = expectStatus(await client.get('/certificates'), 200).body;
    return items[0] as { code: string } | undefined;
  });
  world.acknowledged.certificates.push({ enrollmentId: record.enrollmentId, code });
  const verified = expectStatus(await client.get(`/certificates/${code}/verify`), 200).body;
  if (!verified.isValid || verified.learnerName !== learner.name)
    throw new Error(`The certificate ${code} is not ${learner.name}'s.`);
  const pdf = expectStatus(await client.get(`/certificates/${code}.pdf`), 200).bytes;
  if (pdf.subarray(0, 5).toString() !== '%PDF-') throw new Error(`The certificate ${code} is no PDF.`);
}

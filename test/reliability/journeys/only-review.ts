import type { Learner } from './learner';
import { writeReview } from './write-review';

/** Registers, begins two free courses, and says what there is to say of them. */
export async function onlyReview(learner: Learner): Promise<void> {
  const { world, random } = learner;
  await learner.register();
  const free = world.courses.filter(({ price }) => price === null);
  const first = random.between(0, free.length - 1);
  for (const course of [free[first]!, free[(first + 1) % free.length]!]) {
    const { record, courseId } = await learner.enroll(course);
    const [lesson] = await learner.outline(courseId);
    await learner.complete(record, lesson!.id);
    await writeReview(learner, courseId);
  }
}

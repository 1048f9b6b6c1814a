import type { ReviewRecord } from '../acknowledged';
import { expectStatus } from '../world';
import type { Learner } from './learner';

/** Reviews a course; some change their minds, some take it back, and some of those write another one. */
export async function writeReview(learner: Learner, courseId: string): Promise<void> {
  const record: ReviewRecord = { learnerId: learner.id, courseId, standing: undefined, posts: 0 };
  learner.world.acknowledged.reviews.push(record);
  const { random } = learner;
  await say(learner, record);
  if (random.chance(0.5)) await say(learner, record);
  if (!random.chance(0.35)) return;
  await takeBack(learner, record);
  if (random.chance(0.5)) await say(learner, record);
}

async function say(learner: Learner, record: ReviewRecord): Promise<void> {
  const { random, client } = learner;
  const review = { stars: random.between(1, 5), text: `As ${random.key()} said.` };
  const path = `/courses/${record.courseId}/reviews/mine`;
  expectStatus(await client.ask({ method: 'PUT', path, body: review }), 200, 201);
  if (!record.standing) record.posts += 1;
  record.standing = review;
}

async function takeBack(learner: Learner, record: ReviewRecord): Promise<void> {
  const path = `/courses/${record.courseId}/reviews/mine`;
  // 404: it was taken back, and the answer was lost.
  expectStatus(await learner.client.ask({ method: 'DELETE', path }), 204, 404);
  record.standing = undefined;
}

import { type Finding, same } from './compare';
import type { Scene } from './scene';

/** Reviews, and what the catalogue counts: learners, lessons, stars. */
export async function checkCatalogue({ acknowledged, keys }: Scene): Promise<Finding[]> {
  const mine = `where learner_id in (select id from auth.accounts where email like '%@chaos.example')`;
  return [
    same(
      'reviews as they were written last',
      acknowledged.reviews.flatMap(({ learnerId, courseId, standing }) =>
        standing ? [`${learnerId} ${courseId} ${standing.stars} ${standing.text}`] : [],
      ),
      await keys(`select concat_ws(' ', learner_id, course_id, stars, text) from review.reviews ${mine}`),
    ),
    same(
      'first reviews told of once',
      acknowledged.reviews.flatMap(({ learnerId, courseId, posts }) =>
        Array<string>(posts).fill(`${learnerId} ${courseId}`),
      ),
      await keys(`select learner_id || ' ' || course_id from (
        select payload->>'learnerId' as learner_id, payload->>'courseId' as course_id from review.outbox
        where type = 'review.posted') as posted
        where learner_id in (select id::text from auth.accounts where email like '%@chaos.example')`),
    ),
    same(
      'stars by course',
      await keys(`select concat_ws(' ', course_id, array[count(*) filter (where stars = 1), count(*) filter (where stars = 2),
        count(*) filter (where stars = 3), count(*) filter (where stars = 4), count(*) filter (where stars = 5)])
        from review.reviews group by course_id`),
      await keys(`select concat_ws(' ', course_id, distribution::bigint[]) from review.course_ratings
        where distribution <> '{0,0,0,0,0}'`),
    ),
    same(
      'ratings in the catalogue',
      await keys(
        `select concat_ws(' ', course_id, count(*), sum(stars)) from review.reviews group by course_id`,
      ),
      await keys(
        `select concat_ws(' ', id, rating_count, rating_sum) from course.courses where rating_count > 0`,
      ),
    ),
    same(
      'learners in the catalogue',
      await keys(`select concat_ws(' ', course_id, count(*)) from enrollment.enrollments as enrollment
        where exists (select from enrollment.grants where enrollment_id = enrollment.id and revoked_at is null)
        group by course_id`),
      await keys(`select concat_ws(' ', id, learner_count) from course.courses where learner_count <> 0`),
    ),
    same(
      'lessons in the catalogue',
      await keys(`select concat_ws(' ', curricula.course_id, count(*)) from content.curricula as curricula
        join content.version_lessons as lesson on lesson.version_id = curricula.current_version_id
        group by curricula.course_id`),
      await keys(`select concat_ws(' ', id, lesson_count) from course.courses where lesson_count <> 0`),
    ),
  ];
}

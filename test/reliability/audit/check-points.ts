import { badgesFor, type Tally } from '../../../src/modules/gamification/domain/badges';
import { firstRules } from '../../../src/modules/gamification/domain/rules';
import { type Finding, same } from './compare';
import type { Scene } from './scene';

/** Points are the sum of facts, and the facts are what was done. */
export async function checkPoints({ keys, rows }: Scene): Promise<Finding[]> {
  const earned = await keys(`select learner_id || ' ' || badge from gamification.badges`);
  return [
    same(
      'facts that points are given for',
      await keys(`
        select 'lesson_completed ' || learner_id || ' ' || lesson_id from enrollment.lesson_completions
          join enrollment.enrollments on id = enrollment_id
        union all select distinct 'quiz_passed ' || learner_id || ' ' || quiz_id from assessment.attempts where has_passed
        union all select distinct 'quiz_without_mistake ' || learner_id || ' ' || quiz_id from assessment.attempts
          where points_numerator = points_denominator * out_of
        union all select 'course_completed ' || learner_id || ' ' || course_id from enrollment.enrollments
          where completed_at is not null
        union all select distinct 'review_posted ' || (payload->>'learnerId') || ' ' || (payload->>'courseId')
          from review.outbox where type = 'review.posted'
        union all select 'certificate_issued ' || learner_id || ' ' || id from certificate.certificates`),
      await keys(`select kind || ' ' || learner_id || ' ' || source_id from gamification.facts`),
    ),
    same(
      'points, the sum of facts',
      await keys(`select learner_id || ' ' || sum(points) from gamification.facts group by learner_id`),
      await keys(`select learner_id || ' ' || points from gamification.learners`),
    ),
    same('badges for what was done', await badgesDue(rows), earned),
    same(
      'badges told of once',
      earned,
      await keys(`select (payload->>'learnerId') || ' ' || (payload->>'badge') from gamification.outbox
        where type = 'badge.earned'`),
    ),
  ];
}

async function badgesDue(rows: Scene['rows']): Promise<string[]> {
  const tallies = await rows(`select learner_id, longest_streak, jsonb_object_agg(kind, count) as tally from (
    select learner_id, kind, count(*) from gamification.facts group by learner_id, kind) as counts
    join gamification.learners using (learner_id) group by learner_id, longest_streak`);
  return tallies.flatMap(({ learner_id, longest_streak, tally }) =>
    badgesFor(tally as Tally, Number(longest_streak), firstRules.rules.badges).map(
      ({ name }) => `${learner_id} ${name}`,
    ),
  );
}

import type { Fraction } from '../../../src/modules/assessment/domain/fraction';
import { gradeAttempt } from '../../../src/modules/assessment/domain/grade';
import { type Answer, type Question } from '../../../src/modules/assessment/domain/question';
import { hashInput } from '../../../src/platform/database/command-memory';
import { type Finding, none, same } from './compare';
import type { Scene } from './scene';

/** Answers as they were saved, attempts as they were graded, and grades that come out the same again (promise 7). */
export async function checkQuizzes(scene: Scene): Promise<Finding[]> {
  const { acknowledged, keys, rows } = scene;
  const answers = await rows(`select attempt_id, question_id, answer from assessment.answers`);
  const graded = await keys(`select id from assessment.attempts where status = 'graded'`);
  return [
    same(
      'saved answers',
      acknowledged.attempts.flatMap(({ attemptId, answers }) =>
        Object.entries(answers).map(
          ([questionId, answer]) => `${attemptId} ${questionId} ${hashInput(answer)}`,
        ),
      ),
      answers.map(
        ({ attempt_id, question_id, answer }) => `${attempt_id} ${question_id} ${hashInput(answer)}`,
      ),
    ),
    same(
      'attempts with their grade',
      acknowledged.attempts.map(({ attemptId, learnerId, quizId, score, passed }) =>
        [attemptId, learnerId, quizId, score.numerator, score.denominator, score.outOf, passed].join(' '),
      ),
      await keys(`select concat_ws(' ', id, learner_id, quiz_id, points_numerator, points_denominator, out_of,
        case when has_passed is null then '' else has_passed::text end) from assessment.attempts`),
    ),
    await replay(scene),
    same('submissions told of once', graded, await attemptsTold(scene, 'assessment.submitted')),
    same('grades told of once', graded, await attemptsTold(scene, 'assessment.graded')),
    same(
      'passed attempts told of once',
      await keys(`select id from assessment.attempts where has_passed`),
      await attemptsTold(scene, 'assessment.passed'),
    ),
  ];
}

function attemptsTold({ keys }: Scene, type: string): Promise<string[]> {
  return keys(`select payload->>'attemptId' from assessment.outbox where type = $1`, [type]);
}

async function replay({ rows }: Scene): Promise<Finding> {
  const attempts = await rows(`
    select attempt.id, attempt.points_numerator, attempt.points_denominator, attempt.out_of, attempt.has_passed,
      version.questions, version.pass_mark_percent,
      coalesce((select jsonb_object_agg(question_id, answer) from assessment.answers where attempt_id = attempt.id), '{}')
        as answers,
      coalesce((select jsonb_object_agg(question_id, jsonb_build_object(
          'numerator', points_numerator, 'denominator', points_denominator))
        from assessment.grading_tasks where attempt_id = attempt.id and graded_at is not null), '{}') as hand_grades
    from assessment.attempts as attempt
    join assessment.quiz_versions as version on version.quiz_id = attempt.quiz_id and version.version = attempt.quiz_version
    where attempt.status = 'graded'`);
  const different = attempts.filter((attempt) => {
    const quiz = {
      questions: attempt.questions as Question[],
      passMarkPercent: attempt.pass_mark_percent as number | null,
    };
    const grade = gradeAttempt(
      quiz,
      new Map(Object.entries(attempt.answers as Record<string, Answer>)),
      new Map(Object.entries(attempt.hand_grades as Record<string, Fraction>)),
    );
    return (
      grade.points.numerator !== Number(attempt.points_numerator) ||
      grade.points.denominator !== Number(attempt.points_denominator) ||
      grade.outOf !== attempt.out_of ||
      grade.hasPassed !== attempt.has_passed
    );
  });
  return none(
    'grades that come out the same again',
    attempts.length,
    'wrong',
    different.map(({ id }) => String(id)),
  );
}

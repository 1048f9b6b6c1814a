import type { Json } from '../patient-client';
import type { Random } from '../random';
import { type CourseToLearn, expectStatus } from '../world';
import type { Learner } from './learner';

/**
 * Starts an attempt, saves an answer to each question (some after a wrong one was saved first), and submits it.
 *
 * @returns the result as it was answered.
 */
export async function takeQuiz(
  learner: Learner,
  course: CourseToLearn,
  quiz: { readonly quizId: string; readonly isPerfect: boolean },
): Promise<Json> {
  const { client, random, world } = learner;
  const { quizId, isPerfect } = quiz;
  const attempt = expectStatus(await client.post(`/quizzes/${quizId}/attempts`), 200, 201).body;
  const answers: Record<string, unknown> = {};
  const clientId = random.key();
  let sequence = 0;
  for (const question of attempt.questions) {
    const right = rightAnswer(course, question);
    const wrong = wrongAnswer(question, right);
    const chosen = isPerfect || random.chance(0.4) ? right : wrong;
    const drafts = random.chance(0.3) ? [wrong, chosen] : [chosen];
    for (const answer of drafts) {
      sequence += 1;
      const saved = await client.ask({
        method: 'PUT',
        path: `/attempts/${attempt.id}/answers/${question.id}`,
        body: { answer, clientId, sequence },
      });
      expectStatus(saved, 200);
      answers[question.id] = answer;
    }
  }
  const result = expectStatus(await client.post(`/attempts/${attempt.id}/submit`), 200).body;
  const { numerator, denominator, outOf } = result.score;
  world.acknowledged.attempts.push({
    attemptId: attempt.id,
    learnerId: learner.id,
    quizId,
    answers,
    isPerfect,
    score: { numerator, denominator, outOf },
    passed: result.passed,
  });
  if (isPerfect && numerator !== denominator * outOf)
    throw new Error(
      `Every answer of attempt ${attempt.id} was right, and it was graded ${numerator}/${denominator}.`,
    );
  return result;
}

function rightAnswer(course: CourseToLearn, question: Json): unknown {
  const known = course.answers.get(question.prompt.trim());
  if (!known) throw new Error(`${course.slug} asks what its author has not written: ${question.prompt}`);
  const right = (known.choices ?? [])
    .filter((choice: Json) => choice.correct)
    .map((choice: Json) => choice.text.trim());
  const chosen = (question.choices ?? []).filter((choice: Json) => right.includes(choice.text.trim()));
  switch (question.kind) {
    case 'single':
      return { choiceId: chosen[0].id };
    case 'multiple':
      return { choiceIds: chosen.map((choice: Json) => choice.id) };
    case 'true_false':
      return { value: known.answer };
    default:
      return { text: String(known.accepted[0]) };
  }
}

function wrongAnswer(question: Json, right: Json): unknown {
  switch (question.kind) {
    case 'single':
      return { choiceId: question.choices.find((choice: Json) => choice.id !== right.choiceId).id };
    case 'multiple':
      return { choiceIds: [] };
    case 'true_false':
      return { value: !right.value };
    default:
      return { text: 'nobody knows' };
  }
}

/** Most are passed at once, some at the second go. */
export function failsFirst(random: Random): boolean {
  return random.chance(0.3);
}

import { assessmentErrors } from '../assessment.errors';
import type { Question } from '../domain/question';
import { repeatedIds } from '../domain/quiz-draft';
import { problemsOf } from '../domain/quiz-problems';

/**
 * Banks take finished questions alone, so that whatever is drawn from them can be asked.
 *
 * @throws assessment.question_incomplete, assessment.repeated_id
 */
export function requireWhole(questions: readonly Question[]): void {
  const repeated = repeatedIds(questions);
  if (repeated.length > 0) throw assessmentErrors.repeatedId({ facts: { ids: repeated } });
  const problems = questions.flatMap((question, index) =>
    problemsOf([question]).map(({ code }) => ({ index, code })),
  );
  if (problems.length > 0) throw assessmentErrors.questionIncomplete({ facts: { problems } });
}

import { isDeepStrictEqual } from 'node:util';
import type { QuizDraft } from './quiz-draft';

type QuizContent = Pick<QuizDraft, 'quizId' | 'title' | 'passMarkPercent' | 'settings' | 'questions'>;
type NumberedQuiz = QuizContent & { readonly version: number };

/** The version that a draft is frozen as: the latest one where nothing has changed since, else the one after it. */
export function freezeQuiz(
  draft: QuizContent,
  latest: NumberedQuiz | undefined,
): { readonly isNew: boolean; readonly version: NumberedQuiz } {
  const isNew = !latest || !isDeepStrictEqual(contentOf(draft), contentOf(latest));
  const version = isNew ? (latest?.version ?? 0) + 1 : latest.version;
  return { isNew, version: { version, ...contentOf(draft) } };
}

function contentOf({ quizId, title, passMarkPercent, settings, questions }: QuizContent): QuizContent {
  return { quizId, title, passMarkPercent, settings, questions };
}

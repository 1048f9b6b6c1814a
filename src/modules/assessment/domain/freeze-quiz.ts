import { isDeepStrictEqual } from 'node:util';
import type { QuizDraft } from './quiz-draft';
import type { FrozenEntry } from './quiz-entry';

type QuizContent = Pick<QuizDraft, 'quizId' | 'title' | 'passMarkPercent' | 'settings'> & {
  readonly entries: readonly FrozenEntry[];
};
type NumberedQuiz = QuizContent & { readonly version: number };

/** The version that a draft, with what it takes from banks settled, is frozen as: the latest one where nothing has changed since, else the one after it. */
export function freezeQuiz(
  draft: QuizContent,
  latest: NumberedQuiz | undefined,
): { readonly isNew: boolean; readonly version: NumberedQuiz } {
  const isNew = !latest || !isDeepStrictEqual(contentOf(draft), contentOf(latest));
  const version = isNew ? (latest?.version ?? 0) + 1 : latest.version;
  return { isNew, version: { version, ...contentOf(draft) } };
}

function contentOf({ quizId, title, passMarkPercent, settings, entries }: QuizContent): QuizContent {
  return { quizId, title, passMarkPercent, settings, entries };
}

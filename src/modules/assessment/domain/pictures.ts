import type { Question } from './question';

/** The pictures that these questions show, each once. */
export function picturesOf(questions: readonly Question[]): string[] {
  const ids = questions.flatMap((question) =>
    question.kind === 'hotspot' && question.picture ? [question.picture.assetId] : [],
  );
  return [...new Set(ids)];
}

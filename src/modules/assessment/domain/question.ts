export interface Choice {
  readonly id: string;
  /** Markdown. */
  readonly text: string;
  readonly isCorrect: boolean;
  readonly feedback: string | null;
}

interface QuestionBase {
  /** Stable: it stays the same while the question is edited, and from version to version. */
  readonly id: string;
  /** Markdown. */
  readonly prompt: string;
  readonly points: number;
  /** Markdown, shown after submission. */
  readonly explanation: string | null;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'single' | 'multiple';
  readonly choices: readonly Choice[];
}

export interface TrueFalseQuestion extends QuestionBase {
  readonly kind: 'true_false';
  readonly answer: boolean;
}

export interface ShortTextQuestion extends QuestionBase {
  readonly kind: 'short_text';
  readonly accepted: readonly string[];
}

/** A question as its author sees it, with what is right. Learners see it after they have submitted, and never before. */
export type Question = ChoiceQuestion | TrueFalseQuestion | ShortTextQuestion;

/** What a learner answers: `choiceId` a single choice, `choiceIds` a multiple one, `value` true or false, `text` a short text. */
export type Answer =
  | { readonly choiceId: string }
  | { readonly choiceIds: readonly string[] }
  | { readonly value: boolean }
  | { readonly text: string };

/** The answers of an attempt, by question. */
export type Answers = ReadonlyMap<string, Answer>;

/** Whether an answer is one that this question can have: of its kind, and among its choices. */
export function fits(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'single':
      return 'choiceId' in answer && hasChoices(question, [answer.choiceId]);
    case 'multiple':
      return 'choiceIds' in answer && hasChoices(question, answer.choiceIds);
    case 'true_false':
      return 'value' in answer;
    case 'short_text':
      return 'text' in answer;
  }
}

function hasChoices(question: ChoiceQuestion, choiceIds: readonly string[]): boolean {
  const isRepeated = new Set(choiceIds).size < choiceIds.length;
  return !isRepeated && choiceIds.every((choiceId) => question.choices.some(({ id }) => id === choiceId));
}

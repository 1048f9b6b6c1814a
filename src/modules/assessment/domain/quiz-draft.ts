import { normalizeText } from './normalize-text';
import type { Choice, Question } from './question';

/** A quiz as it stands in the studio. */
export interface QuizDraft {
  readonly quizId: string;
  readonly courseId: string;
  /** Counts the times it was saved, from 1: whoever saves says which one was changed. */
  readonly version: number;
  readonly title: string;
  /** `null`: practice, completed by hand. */
  readonly passMarkPercent: number | null;
  readonly questions: readonly Question[];
}

/** A choice as an author sends it: a new one has no id yet. */
export interface NewChoice {
  readonly id?: string | undefined;
  readonly text: string;
  readonly isCorrect: boolean;
  readonly feedback?: string | null | undefined;
}

/** A question as an author sends it: a new one has no id yet. */
export type NewQuestion = {
  readonly id?: string | undefined;
  readonly prompt: string;
  readonly points: number;
  readonly explanation?: string | null | undefined;
} & (
  | { readonly kind: 'single' | 'multiple'; readonly choices: readonly NewChoice[] }
  | { readonly kind: 'true_false'; readonly answer: boolean }
  | { readonly kind: 'short_text'; readonly accepted: readonly string[] }
);

/** Where the ids of what is new come from. */
export interface IdSource {
  readonly questionId: () => string;
  readonly choiceId: () => string;
}

/** The questions as they are kept: ids that came are kept, those that are missing are made. */
export function identifyQuestions(questions: readonly NewQuestion[], ids: IdSource): Question[] {
  return questions.map((question) => {
    const { prompt, points } = question;
    const id = question.id ?? ids.questionId();
    const common = { id, prompt, points, explanation: blankToNull(question.explanation) };
    switch (question.kind) {
      case 'true_false':
        return { ...common, kind: question.kind, answer: question.answer };
      case 'short_text':
        return { ...common, kind: question.kind, accepted: question.accepted };
      default:
        return { ...common, kind: question.kind, choices: identifyChoices(question.choices, ids) };
    }
  });
}

function identifyChoices(choices: readonly NewChoice[], ids: IdSource): Choice[] {
  return choices.map(({ id, text, isCorrect, feedback }) => ({
    id: id ?? ids.choiceId(),
    text,
    isCorrect,
    feedback: blankToNull(feedback),
  }));
}

/** The ids that stand for more than one question, or for more than one choice of a question. */
export function repeatedIds(questions: readonly Question[]): string[] {
  const lists = [questions, ...questions.map((question) => ('choices' in question ? question.choices : []))];
  return lists.flatMap((list) => {
    const ids = list.map(({ id }) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  });
}

export type ProblemCode =
  | 'no_questions'
  | 'question_without_prompt'
  | 'too_few_choices'
  | 'choice_without_text'
  | 'question_without_right_answer'
  | 'single_needs_exactly_one';

export interface Problem {
  readonly code: ProblemCode;
  /** `null` where the quiz as a whole is meant. */
  readonly questionId: string | null;
}

/** What keeps a quiz from being published, in the order of its questions. */
export function problemsOf(questions: readonly Question[]): Problem[] {
  if (questions.length === 0) return [{ code: 'no_questions', questionId: null }];
  return questions.flatMap((question) =>
    problemsOfQuestion(question).map((code) => ({ code, questionId: question.id })),
  );
}

function problemsOfQuestion(question: Question): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (isBlank(question.prompt)) problems.push('question_without_prompt');
  if (question.kind === 'true_false') return problems;
  if (question.kind === 'short_text') {
    // One that normalizes to nothing could never be given.
    if (question.accepted.every((accepted) => normalizeText(accepted) === ''))
      problems.push('question_without_right_answer');
    return problems;
  }
  if (question.choices.length < 2) problems.push('too_few_choices');
  if (question.choices.some(({ text }) => isBlank(text))) problems.push('choice_without_text');
  const rightChoices = question.choices.filter(({ isCorrect }) => isCorrect).length;
  if (rightChoices === 0) problems.push('question_without_right_answer');
  if (question.kind === 'single' && rightChoices > 1) problems.push('single_needs_exactly_one');
  return problems;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function blankToNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || isBlank(text) ? null : text;
}

import { blanksOf } from './blanks';
import { parseExactNumber } from './exact-number';
import { normalizeText } from './normalize-text';
import {
  type ChoiceQuestion,
  type HotspotQuestion,
  type MatchingQuestion,
  type NumericQuestion,
  optionsOf,
  type Question,
  type WordLimits,
} from './question';
import { isOwnQuestion, type QuizEntry } from './quiz-entry';
import type { QuizSettings } from './quiz-settings';

export type ProblemCode = (typeof problemCodes)[number];

export const problemCodes = [
  'no_questions',
  'question_without_prompt',
  'too_few_choices',
  'choice_without_text',
  'question_without_right_answer',
  'single_needs_exactly_one',
  'number_not_readable',
  'unit_without_name',
  'repeated_unit',
  'too_few_pairs',
  'too_few_options',
  'too_few_items',
  'repeated_item',
  'text_without_blanks',
  'too_many_blanks',
  'word_limits_cross',
  'no_file_kinds',
  'question_without_picture',
  'picture_without_description',
  'picture_missing',
  'bank_question_gone',
  'too_few_to_draw',
  'too_many_questions',
  'answers_after_pass_without_mark',
  'answers_after_last_without_maximum',
] as const;

export interface Problem {
  readonly code: ProblemCode;
  /** `null` where the quiz as a whole is meant. */
  readonly questionId: string | null;
}

/** As many as a question may have of anything: grades stay exact with it (see fraction.ts). */
const mostBlanks = 20;

/**
 * What keeps a quiz from being published: in how it is taken, and in what it asks.
 *
 * @param ofBanks what was found of that which it takes from banks.
 */
export function problemsOfQuiz(
  quiz: {
    readonly passMarkPercent: number | null;
    readonly settings: QuizSettings;
    readonly questions: readonly QuizEntry[];
  },
  ofBanks: readonly Problem[],
): Problem[] {
  const { showsAnswers, maximumAttempts } = quiz.settings;
  const problems: Problem[] = [];
  if (showsAnswers === 'after_pass' && quiz.passMarkPercent === null)
    problems.push({ code: 'answers_after_pass_without_mark', questionId: null });
  if (showsAnswers === 'after_last_attempt' && maximumAttempts === null)
    problems.push({ code: 'answers_after_last_without_maximum', questionId: null });
  if (quiz.questions.length === 0) return [...problems, { code: 'no_questions', questionId: null }];
  return [...problems, ...problemsOf(quiz.questions.filter(isOwnQuestion)), ...ofBanks];
}

/** What keeps its questions from being published, in their order. */
export function problemsOf(questions: readonly Question[]): Problem[] {
  return questions.flatMap((question) => {
    const codes = problemsOfKind(question);
    if (isBlank(question.prompt)) codes.unshift('question_without_prompt');
    return codes.map((code) => ({ code, questionId: question.id }));
  });
}

function problemsOfKind(question: Question): ProblemCode[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return problemsOfChoices(question);
    case 'true_false':
      return [];
    case 'short_text':
      return isAnswerable(question.accepted) ? [] : ['question_without_right_answer'];
    case 'numeric':
      return problemsOfNumber(question);
    case 'matching':
      return problemsOfPairs(question);
    case 'ordering':
      return problemsOfItems(question.items.map(({ text }) => text));
    case 'blanks':
      return problemsOfBlanks(blanksOf(question.text));
    case 'hotspot':
      return problemsOfPicture(question);
    case 'file':
      return question.accepts.length === 0 ? ['no_file_kinds'] : [];
    case 'essay':
      return problemsOfWords(question.words);
  }
}

function problemsOfPicture({ picture, regions }: HotspotQuestion): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (!picture) problems.push('question_without_picture');
  if (picture && isBlank(picture.description)) problems.push('picture_without_description');
  if (regions.length === 0) problems.push('question_without_right_answer');
  return problems;
}

function problemsOfWords({ minimum, maximum }: WordLimits): ProblemCode[] {
  return minimum !== null && maximum !== null && minimum > maximum ? ['word_limits_cross'] : [];
}

function problemsOfChoices({ kind, choices }: ChoiceQuestion): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (choices.length < 2) problems.push('too_few_choices');
  if (choices.some(({ text }) => isBlank(text))) problems.push('choice_without_text');
  const rightChoices = choices.filter(({ isCorrect }) => isCorrect).length;
  if (rightChoices === 0) problems.push('question_without_right_answer');
  if (kind === 'single' && rightChoices > 1) problems.push('single_needs_exactly_one');
  return problems;
}

function problemsOfNumber({ value, tolerance, units }: NumericQuestion): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (isBlank(value)) problems.push('question_without_right_answer');
  const amount = parseExactNumber(tolerance.amount);
  const factors = units.map(({ factor }) => parseExactNumber(factor));
  const isReadable =
    (isBlank(value) || parseExactNumber(value) !== undefined) &&
    amount !== undefined &&
    amount.numerator >= 0n &&
    factors.every((factor) => factor !== undefined && factor.numerator !== 0n);
  if (!isReadable) problems.push('number_not_readable');
  if (units.some(({ name }) => isBlank(name))) problems.push('unit_without_name');
  if (hasRepeated(units.map(({ name }) => name))) problems.push('repeated_unit');
  return problems;
}

function problemsOfPairs(question: MatchingQuestion): ProblemCode[] {
  const { pairs, distractors } = question;
  const problems: ProblemCode[] = [];
  if (pairs.length < 2) problems.push('too_few_pairs');
  const texts = [
    ...pairs.flatMap(({ text, match }) => [text, match.text]),
    ...distractors.map(({ text }) => text),
  ];
  if (texts.some(isBlank)) problems.push('choice_without_text');
  // With one option alone there is nothing to match.
  if (pairs.length >= 2 && optionsOf(question).length < 2) problems.push('too_few_options');
  return problems;
}

function problemsOfItems(texts: readonly string[]): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (texts.length < 2) problems.push('too_few_items');
  if (texts.some(isBlank)) problems.push('choice_without_text');
  // Two that look the same have two right orders, of which one would be graded as wrong.
  if (hasRepeated(texts.filter((text) => !isBlank(text)))) problems.push('repeated_item');
  return problems;
}

function problemsOfBlanks(blanks: readonly (readonly string[])[]): ProblemCode[] {
  if (blanks.length === 0) return ['text_without_blanks'];
  if (blanks.length > mostBlanks) return ['too_many_blanks'];
  return blanks.every(isAnswerable) ? [] : ['question_without_right_answer'];
}

/** Whether there is a text that can be given: one that normalizes to nothing cannot. */
function isAnswerable(accepted: readonly string[]): boolean {
  return accepted.some((text) => normalizeText(text) !== '');
}

function hasRepeated(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.trim())).size < texts.length;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

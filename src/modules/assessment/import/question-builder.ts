import { distance, type ExactNumber, parseExactNumber, writeExactNumber } from '../domain/exact-number';
import type { NewQuestion } from '../domain/quiz-draft';
import type { ChangeCode, Place } from './import-note';
import { Unreadable } from './read-question';

/** What a question of Moodle says of one answer, its texts as ours are written. */
export interface WeighedAnswer {
  readonly text: string;
  /** What it is worth there, in percent of the question; below 0 it costs. */
  readonly weight: number;
  /** Markdown; empty where it has none. */
  readonly feedback: string;
}

export interface QuestionHead {
  readonly prompt: string;
  readonly points: number;
  readonly explanation: string;
}

/** Says what could not be kept as it was. */
export type Changed = (code: ChangeCode) => void;

type Of<Kind extends NewQuestion['kind']> = Extract<NewQuestion, { kind: Kind }>;

/** Choices, of which weights say which are right. By our rules each right one counts the same, and each wrong one as much against it. */
export function choiceQuestion(
  head: QuestionHead,
  answers: readonly WeighedAnswer[],
  { isSingle, changed }: { isSingle: boolean; changed: Changed },
): NewQuestion {
  const isRight = isSingle ? isBest(answers) : ({ weight }: WeighedAnswer) => weight > 0;
  const right = answers.filter(isRight);
  const wrong = answers.filter((answer) => !isRight(answer));
  if (isSingle && right.length > 1) changed('several_right_ticked');
  const isPlain = isSingle
    ? wrong.every(({ weight }) => weight === 0)
    : isEven(right) && (wrong.length === 0 || (isEven(wrong) && isOpposite(right[0], wrong[0])));
  if (!isPlain) changed('weights_by_our_rules');
  return {
    ...common(head),
    kind: isSingle && right.length <= 1 ? 'single' : 'multiple',
    choices: answers.map((answer) => ({
      text: answer.text,
      isCorrect: isRight(answer),
      feedback: answer.feedback === '' ? null : answer.feedback,
    })),
  };
}

export function trueFalseQuestion(
  head: QuestionHead,
  answer: boolean,
  feedback: readonly string[],
  changed: Changed,
): NewQuestion {
  const explained = withFeedback(head, feedback, changed);
  return { ...common(explained), kind: 'true_false', answer } satisfies Of<'true_false'>;
}

/** Texts to be typed; those that are worth a part alone are left out, for ours are right or not. */
export function shortTextQuestion(
  head: QuestionHead,
  answers: readonly WeighedAnswer[],
  changed: Changed,
): NewQuestion {
  const accepted = answers.filter(isBest(answers)).map(({ text }) => text);
  if (answers.some((answer) => answer.weight > 0 && !isBest(answers)(answer)))
    changed('partial_answers_left_out');
  if (accepted.some((text) => /(?<!\\)\*/.test(text))) changed('wildcard_left_out');
  const explained = withFeedback(head, feedbackOf(answers), changed);
  const typed = accepted.filter((text) => !/(?<!\\)\*/.test(text)).map((text) => text.replaceAll('\\*', '*'));
  return { ...common(explained), kind: 'short_text', accepted: [...new Set(typed)] };
}

/** @param answers their texts are numbers: `4`, `4:0.1`, `3.9..4.1`. */
export function numericQuestion(
  head: QuestionHead,
  answers: readonly WeighedAnswer[],
  { units = [], place, changed }: { units?: Of<'numeric'>['units']; place: Place; changed: Changed },
): NewQuestion {
  const [best, ...others] = answers.filter(isBest(answers));
  if (!best) throw new Unreadable('not_readable', place);
  if (others.length > 0 || answers.some((answer) => answer.weight > 0 && answer.weight < best.weight))
    changed('partial_answers_left_out');
  const named = answers.map((answer) => ({ ...answer, text: answer.text.replace(/:.*/, '') }));
  const explained = withFeedback(head, feedbackOf(named), changed);
  const { value, amount } = readRange(best.text, place);
  return { ...common(explained), kind: 'numeric', value, tolerance: { kind: 'absolute', amount }, units };
}

/** @param pairs those without a text on the left belong to nothing. */
export function matchingQuestion(
  head: QuestionHead,
  pairs: readonly { readonly text: string; readonly match: string }[],
): NewQuestion {
  return {
    ...common(head),
    kind: 'matching',
    pairs: pairs
      .filter(({ text }) => text !== '')
      .map(({ text, match }) => ({ text, match: { text: match } })),
    distractors: pairs.filter(({ text }) => text === '').map(({ match }) => ({ text: match })),
  };
}

/** What every kind has. */
export function common({ prompt, points, explanation }: QuestionHead) {
  return { prompt, points, explanation: explanation === '' ? null : explanation };
}

/** Feedback to what was typed or judged has no place of its own with us: it goes where everyone reads it. */
export function withFeedback(
  head: QuestionHead,
  feedback: readonly string[],
  changed: Changed,
): QuestionHead {
  const said = [...new Set(feedback.filter((text) => text !== ''))];
  if (said.length === 0) return head;
  changed('feedback_in_explanation');
  return { ...head, explanation: [head.explanation, ...said].filter(Boolean).join('\n\n') };
}

function feedbackOf(answers: readonly WeighedAnswer[]): string[] {
  return answers.map(({ text, feedback }) =>
    feedback === '' ? '' : answers.length > 1 ? `${text}: ${feedback}` : feedback,
  );
}

/** Whether an answer is worth as much as any. */
function isBest(answers: readonly WeighedAnswer[]): (answer: WeighedAnswer) => boolean {
  const best = Math.max(0, ...answers.map(({ weight }) => weight));
  return ({ weight }) => best > 0 && weight === best;
}

function isEven(answers: readonly WeighedAnswer[]): boolean {
  return answers.every(({ weight }) => weight === answers[0]?.weight);
}

function isOpposite(right: WeighedAnswer | undefined, wrong: WeighedAnswer | undefined): boolean {
  return right !== undefined && wrong !== undefined && right.weight === -wrong.weight;
}

function readRange(written: string, place: Place): { value: string; amount: string } {
  const [from, to] = written.split('..');
  if (from !== undefined && to !== undefined) {
    const [low, high] = [readNumber(from, place), readNumber(to, place)];
    const half = { numerator: 1n, denominator: 2n };
    const sum = add(low, high);
    return {
      value: writeExactNumber(times(sum, half)),
      amount: writeExactNumber(times(distance(low, high), half)),
    };
  }
  const [value = '', amount = '0'] = written.split(':');
  readNumber(value, place);
  readNumber(amount, place);
  return { value: value.trim(), amount: amount.trim() };
}

function readNumber(written: string, place: Place): ExactNumber {
  const number = parseExactNumber(written);
  if (!number) throw new Unreadable('not_readable', place, written.trim().slice(0, 100));
  return number;
}

function add(left: ExactNumber, right: ExactNumber): ExactNumber {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

function times(left: ExactNumber, right: ExactNumber): ExactNumber {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator };
}

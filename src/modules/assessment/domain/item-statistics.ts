import { add, dividedBy, type Fraction, zero } from './fraction';
import { type GradedQuestion, gradeAttempt, type HandGrades } from './grade';
import { normalizeText } from './normalize-text';
import type { Answer, Answers, Question } from './question';

/** A graded attempt, with the questions that it had. */
export interface CountedAttempt {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly handGrades: HandGrades;
}

export interface ItemStatistics {
  /** As the newest of the attempts had it. */
  readonly question: Question;
  /** How many attempts had it. */
  readonly attempts: number;
  readonly results: Readonly<Record<GradedQuestion['result'], number>>;
  /** What was earned of what could be, exactly: 1 where everyone had it right. */
  readonly facility: Fraction;
  /**
   * The correlation (Pearson's r) of what an attempt earned here with what it earned in the rest of the quiz, from -1 to 1: the corrected
   * item-total correlation of Nunnally and Bernstein, Psychometric Theory, 3rd edition (1994), chapter 8. `null` for fewer than ten attempts,
   * and where all earned the same.
   */
  readonly discrimination: number | null;
  /** What was answered, the most frequent first. */
  readonly given: readonly GivenAnswer[];
  /** In how many attempts something else was answered. */
  readonly others: number;
}

export interface GivenAnswer {
  readonly text: string;
  /** `null` where it is right in part, or people say so. */
  readonly isRight: boolean | null;
  readonly count: number;
}

const fewest = 10;
const mostGiven = 20;

/** What attempts say of the questions that they had, in the order of the newest that had them. The newest attempt comes first. */
export function itemStatistics(attempts: readonly CountedAttempt[]): ItemStatistics[] {
  const items = new Map<string, { question: Question; shown: Shown[] }>();
  for (const { questions, answers, handGrades } of attempts) {
    const grade = gradeAttempt({ questions, passMarkPercent: null }, answers, handGrades);
    const earned = toNumber(grade.points);
    for (const [index, question] of questions.entries()) {
      const graded = grade.questions[index];
      if (!graded) continue;
      const item = items.get(question.id) ?? { question, shown: [] };
      const rest = earned - toNumber(graded.points);
      item.shown.push({ question, graded, answer: answers.get(question.id), rest });
      items.set(question.id, item);
    }
  }
  return [...items.values()].map(({ question, shown }) => ({
    question,
    attempts: shown.length,
    results: resultsOf(shown),
    facility: dividedBy(shown.length, shown.map(shareOf).reduce(add, zero)),
    discrimination: shown.length < fewest ? null : correlation(shown),
    ...distribution(question, shown),
  }));
}

interface Shown {
  /** As that attempt had it. */
  readonly question: Question;
  readonly graded: GradedQuestion;
  readonly answer: Answer | undefined;
  /** What the attempt earned with all other questions. */
  readonly rest: number;
}

function shareOf({ question, graded }: Shown): Fraction {
  return dividedBy(question.points, graded.points);
}

function resultsOf(shown: readonly Shown[]): ItemStatistics['results'] {
  const counts = { correct: 0, partial: 0, incorrect: 0, unanswered: 0, awaiting: 0 };
  for (const { graded } of shown) counts[graded.result] += 1;
  return counts;
}

function correlation(shown: readonly Shown[]): number | null {
  const own = deviations(shown.map((one) => toNumber(shareOf(one))));
  const rest = deviations(shown.map((one) => one.rest));
  const spread = Math.sqrt(sum(own.map((value) => value ** 2)) * sum(rest.map((value) => value ** 2)));
  // Sums of fractions as numbers leave a trace where there is no spread.
  if (spread < 1e-9) return null;
  const r = sum(own.map((value, index) => value * (rest[index] ?? 0))) / spread;
  return Math.round(Math.min(1, Math.max(-1, r)) * 100) / 100;
}

function distribution(question: Question, shown: readonly Shown[]): Pick<ItemStatistics, 'given' | 'others'> {
  const counts = new Map<string, { text: string; isRight: boolean | null; count: number }>();
  for (const offered of offeredBy(question)) counts.set(offered.key, { ...offered, count: 0 });
  for (const one of shown)
    for (const { key, text } of partsOf(one.answer)) {
      const isRight =
        one.graded.result === 'correct' ? true : one.graded.result === 'incorrect' ? false : null;
      const counted = counts.get(key) ?? { text, isRight, count: 0 };
      counts.set(key, { ...counted, count: counted.count + 1 });
    }
  const all = [...counts.values()].toSorted((left, right) => right.count - left.count);
  const given = all.slice(0, mostGiven).map(({ text, isRight, count }) => ({ text, isRight, count }));
  return { given, others: sum(all.slice(mostGiven).map(({ count }) => count)) };
}

/** What there is to choose, also where nobody did. */
function offeredBy(question: Question): { key: string; text: string; isRight: boolean }[] {
  if (question.kind === 'single' || question.kind === 'multiple')
    return question.choices.map(({ id, text, isCorrect }) => ({ key: id, text, isRight: isCorrect }));
  if (question.kind === 'true_false')
    return [true, false].map((value) => ({
      key: String(value),
      text: String(value),
      isRight: value === question.answer,
    }));
  return [];
}

/** What of an answer is counted: each box that was ticked, and otherwise the whole. Answers of parts and essays are told by their results. */
function partsOf(answer: Answer | undefined): { key: string; text: string }[] {
  if (!answer) return [];
  if ('choiceId' in answer) return [{ key: answer.choiceId, text: '' }];
  if ('choiceIds' in answer) return answer.choiceIds.map((id) => ({ key: id, text: '' }));
  if ('value' in answer) return [{ key: String(answer.value), text: '' }];
  if ('text' in answer) return typed(answer.text);
  if ('number' in answer) return typed([answer.number, answer.unit ?? ''].join(' '));
  if ('blanks' in answer) return typed(answer.blanks.map((word) => word.trim() || '…').join(' · '));
  return [];
}

function typed(text: string): { key: string; text: string }[] {
  const key = normalizeText(text);
  return key === '' ? [] : [{ key, text: text.trim().slice(0, 200) }];
}

function deviations(values: readonly number[]): number[] {
  const mean = sum(values) / values.length;
  return values.map((value) => value - mean);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function toNumber({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

/** The share that all of them earned, in percent with one decimal, rounded half up; for display alone. */
export function facilityPercent({ facility }: ItemStatistics): number {
  const { numerator, denominator } = facility;
  const tenths = (2_000n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
  return Number(tenths) / 10;
}

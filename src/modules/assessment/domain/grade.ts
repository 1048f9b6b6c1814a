import { add, dividedBy, type Fraction, fraction, isAtLeast, times, zero } from './fraction';
import { isNumberRight } from './is-number-right';
import { normalizeText } from './normalize-text';
import {
  type Answer,
  type Answers,
  type ChoiceQuestion,
  type HandGradedQuestion,
  isHandGraded,
  type Question,
} from './question';
import {
  areBlanksRight,
  areMatchesRight,
  areRegionsFound,
  isAccepted,
  shareOfOrder,
  shareOfParts,
} from './share-of-parts';

/**
 * Kept with each grade: whoever changes a rule raises it, so that older grades are still replayed by theirs. A new
 * kind of question changes none of the rules there are.
 */
export const gradingRules = 1;

/** What people gave for the answers that they grade, by question: exact, from 0 to the points of the question. */
export type HandGrades = ReadonlyMap<string, Fraction>;

export interface GradedQuestion {
  readonly questionId: string;
  /** `awaiting`: it was answered, and nobody has graded it yet; it is worth nothing so far. */
  readonly result: 'correct' | 'partial' | 'incorrect' | 'unanswered' | 'awaiting';
  /** Exact, from 0 to the points of the question. */
  readonly points: Fraction;
}

export interface Grade {
  /** Exact, from 0 to `outOf`. */
  readonly points: Fraction;
  readonly outOf: number;
  /** `points` of `outOf`, from 0 to 1. */
  readonly share: Fraction;
  /** `null` where the quiz has no pass mark, and while something awaits grading. */
  readonly hasPassed: boolean | null;
  /** Questions whose answers await grading: until there are none, all the above is provisional. */
  readonly awaiting: readonly string[];
  /** In the order of the quiz. */
  readonly questions: readonly GradedQuestion[];
}

/**
 * Grades an attempt by the rules of docs/grading.md. The same version, answers and hand grades always give the same grade. The seed of
 * an attempt decides only in which order choices are shown; answers name choices by id, so it has no part in the grade.
 *
 * @param quiz a frozen version: at least one question, each with a right answer.
 */
export function gradeAttempt(
  quiz: { readonly questions: readonly Question[]; readonly passMarkPercent: number | null },
  answers: Answers,
  handGrades: HandGrades = noHandGrades,
): Grade {
  const questions = quiz.questions.map((question) =>
    gradeQuestion(question, answers.get(question.id), handGrades.get(question.id)),
  );
  const awaiting = questions.flatMap(({ result, questionId }) => (result === 'awaiting' ? [questionId] : []));
  const outOf = totalPoints(quiz.questions);
  const points = questions.reduce((sum, graded) => add(sum, graded.points), zero);
  const share = dividedBy(outOf, points);
  const { passMarkPercent } = quiz;
  const isOpen = passMarkPercent === null || awaiting.length > 0;
  const hasPassed = isOpen ? null : isAtLeast(share, fraction(passMarkPercent, 100));
  return { points, outOf, share, hasPassed, awaiting, questions };
}

/** Grades one question: its points times the share that the answer deserves, or what a person gave for it. */
export function gradeQuestion(
  question: Question,
  answer: Answer | undefined,
  handGrade?: Fraction,
): GradedQuestion {
  const questionId = question.id;
  if (!answer || isBlank(answer)) return { questionId, result: 'unanswered', points: zero };
  const points = isHandGraded(question) ? handGrade : times(question.points, shareOf(question, answer));
  if (!points) return { questionId, result: 'awaiting', points: zero };
  const isFull = isAtLeast(points, fraction(question.points, 1));
  const result = isFull ? 'correct' : points.numerator > 0 ? 'partial' : 'incorrect';
  return { questionId, result, points };
}

export function totalPoints(questions: readonly Question[]): number {
  return questions.reduce((sum, { points }) => sum + points, 0);
}

/** An answer that was taken back: no box ticked, nothing matched, or no text left. */
export function isBlank(answer: Answer): boolean {
  if ('choiceIds' in answer) return answer.choiceIds.length === 0;
  if ('matches' in answer) return Object.keys(answer.matches).length === 0;
  if ('blanks' in answer) return answer.blanks.every((word) => normalizeText(word) === '');
  if ('marks' in answer) return answer.marks.length === 0;
  if ('number' in answer) return normalizeText(answer.number) === '';
  if ('files' in answer) return answer.files.length === 0;
  if ('essay' in answer) return normalizeText(answer.essay) === '';
  return 'text' in answer && normalizeText(answer.text) === '';
}

function shareOf(question: Exclude<Question, HandGradedQuestion>, answer: Answer): Fraction {
  switch (question.kind) {
    case 'single':
      return allOrNothing(question.choices.some(({ id, isCorrect }) => isCorrect && isChosen(answer, id)));
    case 'multiple':
      return shareOfTicks(question, answer);
    case 'true_false':
      return allOrNothing('value' in answer && answer.value === question.answer);
    case 'short_text':
      return allOrNothing('text' in answer && isAccepted(question.accepted, answer.text));
    case 'numeric':
      return allOrNothing(isNumberRight(question, answer));
    case 'matching':
      return shareOfParts(areMatchesRight(question, answer));
    case 'ordering':
      return shareOfOrder(question, answer);
    case 'blanks':
      return shareOfParts(areBlanksRight(question, answer));
    case 'hotspot':
      return shareOfParts(areRegionsFound(question, answer));
  }
}

/** Right ticks less wrong ticks, never below 0, of the number of right choices: ticking every box earns nothing extra. */
function shareOfTicks(question: ChoiceQuestion, answer: Answer): Fraction {
  const rightChoices = question.choices.filter(({ isCorrect }) => isCorrect);
  const ticked = question.choices.filter(({ id }) => isChosen(answer, id));
  const rightTicks = ticked.filter(({ isCorrect }) => isCorrect).length;
  const wrongTicks = ticked.length - rightTicks;
  return fraction(Math.max(0, rightTicks - wrongTicks), rightChoices.length);
}

function isChosen(answer: Answer, choiceId: string): boolean {
  if ('choiceIds' in answer) return answer.choiceIds.includes(choiceId);
  return 'choiceId' in answer && answer.choiceId === choiceId;
}

const noHandGrades: HandGrades = new Map();

function allOrNothing(isRight: boolean): Fraction {
  return isRight ? fraction(1, 1) : zero;
}

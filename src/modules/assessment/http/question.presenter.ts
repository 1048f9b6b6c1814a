import type { z } from 'zod';
import { blanksOf, partsOf } from '../domain/blanks';
import { gradeQuestion } from '../domain/grade';
import type { HandGrade } from '../domain/grading-task';
import {
  type Answer,
  type Answers,
  type BlanksQuestion,
  type Choice,
  type ChoiceQuestion,
  type HotspotQuestion,
  type MatchingQuestion,
  type NumericQuestion,
  optionsOf,
  type Question,
} from '../domain/question';
import { areBlanksRight, areMatchesRight, areRegionsFound, isWithin } from '../domain/share-of-parts';
import { shuffleChoices } from '../domain/shuffle-choices';
import type { AnswerBody, AttemptView, QuestionResultView } from './assessment.schemas';

type QuestionView = z.input<typeof AttemptView>['questions'][number];
type ResultView = z.input<typeof QuestionResultView>;

/** How an attempt decides in which order things are shown. */
export interface ShownOrder {
  readonly seed: string;
  readonly shufflesChoices: boolean;
}

/** What was answered in an attempt, and what people gave for it. */
export interface GivenInAttempt {
  readonly answers: Answers;
  readonly handGrades: ReadonlyMap<string, HandGrade>;
}

/** Names every field that learners get, so that a new one of the question stays with its author until it is named here. */
export function presentQuestion(question: Question, order: ShownOrder): QuestionView {
  const { id, kind, prompt, points } = question;
  return { id, kind, prompt, points, ...presentAnswering(question, order) };
}

/** What an answer to this kind of question is made of. */
function presentAnswering(question: Question, order: ShownOrder): Partial<QuestionView> {
  const shuffled = <Shown extends { readonly id: string; readonly text: string }>(shown: readonly Shown[]) =>
    shuffleChoices(shown, { seed: order.seed, questionId: question.id }).map(({ id, text }) => ({
      id,
      text,
    }));
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { choices: choicesOf(question, order).map(({ id, text }) => ({ id, text })) };
    case 'true_false':
    case 'short_text':
      return {};
    case 'numeric':
      return { units: question.units.map(({ name }) => name) };
    case 'matching':
      return {
        pairs: question.pairs.map(({ id, text }) => ({ id, text })),
        options: shuffled(optionsOf(question)),
      };
    case 'ordering':
      return { items: shuffled(question.items) };
    case 'blanks':
      return { stretches: stretchesOf(question) };
    case 'hotspot':
      return { ...pictureOf(question), marks: question.regions.length };
    case 'essay':
      return { words: { ...question.words } };
    case 'file': {
      const { accepts, maximumFiles, maximumMegabytes } = question;
      return { files: { accepts: [...accepts], maximumFiles, maximumMegabytes } };
    }
  }
}

/** What an answer came to, part by part, with what is right and why. */
export function presentQuestionResult(
  question: Question,
  order: ShownOrder,
  { answers, handGrades }: GivenInAttempt,
): ResultView {
  const { id, kind, prompt, explanation } = question;
  const answer = answers.get(id);
  const handGrade = handGrades.get(id);
  const { result, points } = gradeQuestion(question, answer, handGrade?.points);
  return {
    id,
    kind,
    prompt,
    result,
    points: { ...points },
    outOf: question.points,
    yourAnswer: answer ? presentAnswer(answer) : null,
    correct: correctAnswer(question),
    feedback: handGrade?.feedback ?? null,
    ...presentParts(question, order, answer),
    explanation,
  };
}

function presentParts(
  question: Question,
  order: ShownOrder,
  answer: Answer | undefined,
): Partial<ResultView> {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { choices: presentChoices(question, order, answer) };
    case 'matching':
      return { pairs: presentPairs(question, answer) };
    case 'ordering':
      return { items: question.items.map(({ id, text }) => ({ id, text })) };
    case 'blanks':
      return { stretches: stretchesOf(question), blanks: presentBlanks(question, answer) };
    case 'hotspot':
      return { ...pictureOf(question), ...presentRegions(question, answer) };
    default:
      return {};
  }
}

function presentChoices(question: ChoiceQuestion, order: ShownOrder, answer: Answer | undefined) {
  return choicesOf(question, order).map((choice) => ({
    ...choice,
    isChosen: isChosen(answer, choice.id),
  }));
}

function choicesOf(
  { id, choices }: ChoiceQuestion,
  { seed, shufflesChoices }: ShownOrder,
): readonly Choice[] {
  return shufflesChoices ? shuffleChoices(choices, { seed, questionId: id }) : choices;
}

function presentPairs(question: MatchingQuestion, answer: Answer | undefined) {
  const given = answer && 'matches' in answer ? answer.matches : {};
  const textOf = new Map(optionsOf(question).map(({ id, text }) => [id, text]));
  const areRight = areMatchesRight(question, answer);
  return question.pairs.map(({ id, text, match }, index) => ({
    id,
    text,
    yours: textOf.get(given[id] ?? '') ?? null,
    right: match.text,
    isRight: areRight[index] ?? false,
  }));
}

function presentBlanks(question: BlanksQuestion, answer: Answer | undefined) {
  const words = answer && 'blanks' in answer ? answer.blanks : [];
  const areRight = areBlanksRight(question, answer);
  return blanksOf(question.text).map((accepted, index) => ({
    yours: words[index] ?? '',
    accepted: [...accepted],
    isRight: areRight[index] ?? false,
  }));
}

function pictureOf({ picture }: HotspotQuestion): Pick<QuestionView, 'picture'> {
  return picture ? { picture: { ...picture } } : {};
}

function presentRegions(question: HotspotQuestion, answer: Answer | undefined) {
  const { regions } = question;
  const areFound = areRegionsFound(question, answer);
  const marks = answer && 'marks' in answer ? answer.marks : [];
  return {
    regions: regions.map((region, index) => ({ ...region, isFound: areFound[index] ?? false })),
    marks: marks.map((mark) => ({ ...mark, isRight: regions.some((region) => isWithin(region, mark)) })),
  };
}

function stretchesOf({ text }: BlanksQuestion): string[] {
  const stretches = [''];
  for (const part of partsOf(text)) {
    if ('accepted' in part) stretches.push('');
    else stretches[stretches.length - 1] = part.text;
  }
  return stretches;
}

function correctAnswer(question: Question): ResultView['correct'] {
  switch (question.kind) {
    case 'single':
      return { choiceId: rightChoices(question.choices)[0] ?? '' };
    case 'multiple':
      return { choiceIds: rightChoices(question.choices) };
    case 'true_false':
      return { value: question.answer };
    case 'short_text':
      return { accepted: [...question.accepted] };
    case 'numeric':
      return { number: question.value, unit: ownUnit(question), tolerance: question.tolerance };
    case 'matching':
      return { matches: rightMatches(question) };
    case 'ordering':
      return { order: question.items.map(({ id }) => id) };
    case 'blanks':
      return { blanks: blanksOf(question.text).map((accepted) => [...accepted]) };
    case 'hotspot':
      return { regions: question.regions.map(({ id }) => id) };
    case 'essay':
    case 'file':
      return null;
  }
}

/** The unit in which the value is written. */
function ownUnit({ units }: NumericQuestion): string | null {
  return units.find(({ factor }) => factor.trim() === '1')?.name ?? null;
}

/** By the options that are shown: pairs of the same match share one. */
function rightMatches(question: MatchingQuestion): Record<string, string> {
  const shown = new Map(optionsOf(question).map(({ id, text }) => [text.trim(), id]));
  return Object.fromEntries(
    question.pairs.map(({ id, match }) => [id, shown.get(match.text.trim()) ?? match.id]),
  );
}

function rightChoices(choices: readonly { readonly id: string; readonly isCorrect: boolean }[]): string[] {
  return choices.filter(({ isCorrect }) => isCorrect).map(({ id }) => id);
}

function isChosen(answer: Answer | undefined, choiceId: string): boolean {
  if (!answer) return false;
  if ('choiceIds' in answer) return answer.choiceIds.includes(choiceId);
  return 'choiceId' in answer && answer.choiceId === choiceId;
}

export function presentAnswer(answer: Answer): z.input<typeof AnswerBody> {
  if ('choiceIds' in answer) return { choiceIds: [...answer.choiceIds] };
  if ('order' in answer) return { order: [...answer.order] };
  if ('blanks' in answer) return { blanks: [...answer.blanks] };
  if ('files' in answer) return { files: answer.files.map((file) => ({ ...file })) };
  if ('marks' in answer) return { marks: answer.marks.map(({ x, y }) => ({ x, y })) };
  if ('matches' in answer) return { matches: { ...answer.matches } };
  return answer;
}

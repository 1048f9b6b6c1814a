import { blanksOf } from './blanks';

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

export interface Unit {
  readonly name: string;
  /** Exact: one of these is so many of what `value` is written in. */
  readonly factor: string;
}

export interface NumericQuestion extends QuestionBase {
  readonly kind: 'numeric';
  /** Exact, as it was written: `3.14`, `-1/3`, `6.02e23`. */
  readonly value: string;
  readonly tolerance: Tolerance;
  /** Those in which it may be answered; with none, a number is all that is asked for. */
  readonly units: readonly Unit[];
}

/** How far an answer may be off, exactly: so much, or so many percent of the value. */
export interface Tolerance {
  readonly kind: 'absolute' | 'percent';
  readonly amount: string;
}

export interface Pair {
  readonly id: string;
  /** Markdown. */
  readonly text: string;
  /** Plain text, what belongs to it; its id tells nothing of the pair. */
  readonly match: Option;
}

export interface Option {
  readonly id: string;
  readonly text: string;
}

export interface MatchingQuestion extends QuestionBase {
  readonly kind: 'matching';
  readonly pairs: readonly Pair[];
  /** What belongs to nothing. */
  readonly distractors: readonly Option[];
}

export interface OrderingQuestion extends QuestionBase {
  readonly kind: 'ordering';
  /** In the right order; their texts are Markdown. */
  readonly items: readonly Option[];
}

export interface BlanksQuestion extends QuestionBase {
  readonly kind: 'blanks';
  /** Plain text; a blank is written as what is accepted in it: `A star turns [[hydrogen|H]] into [[helium]].` */
  readonly text: string;
}

/** How long a text should be, in words; `null`: as one likes. Whoever grades sees the count; nothing is ever cut off. */
export interface WordLimits {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A part of a picture, in ten-thousandths of its width and height: the box, or the ellipse that fills it. */
export interface Region {
  readonly id: string;
  /** What is there, said with the result. */
  readonly label: string;
  readonly shape: 'rectangle' | 'ellipse';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point of a picture, in ten-thousandths of its width and height. */
export interface Mark {
  readonly x: number;
  readonly y: number;
}

export interface QuestionPicture {
  readonly assetId: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
}

export interface HotspotQuestion extends QuestionBase {
  readonly kind: 'hotspot';
  readonly picture: QuestionPicture | null;
  /** As many as there are, so many marks may be set. Learners never see them before they submit. */
  readonly regions: readonly Region[];
}

export interface EssayQuestion extends QuestionBase {
  readonly kind: 'essay';
  readonly words: WordLimits;
  /** Markdown, for those who grade; learners never see it. */
  readonly gradingNotes: string | null;
}

export const fileKinds = ['document', 'image', 'audio', 'video', 'archive'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface FileQuestion extends QuestionBase {
  readonly kind: 'file';
  readonly accepts: readonly FileKind[];
  readonly maximumFiles: number;
  /** Of each file; a megabyte is a million bytes. */
  readonly maximumMegabytes: number;
  /** Markdown, for those who grade; learners never see it. */
  readonly gradingNotes: string | null;
}

/** A file as it was handed in. */
export interface HandedInFile {
  readonly assetId: string;
  readonly fileName: string;
  readonly sizeBytes: number;
}

/** A question as its author sees it, with what is right. Learners see it after they have submitted, and never before. */
export type Question =
  | ChoiceQuestion
  | TrueFalseQuestion
  | ShortTextQuestion
  | NumericQuestion
  | MatchingQuestion
  | OrderingQuestion
  | BlanksQuestion
  | HotspotQuestion
  | EssayQuestion
  | FileQuestion;

/** A question whose answers are graded by people. */
export type HandGradedQuestion = EssayQuestion | FileQuestion;

/**
 * What a learner answers: `choiceId` a single choice, `choiceIds` a multiple one, `value` true or false, `text` a short text,
 * `number` a numeric one, `matches` the options by their pairs, `order` the items, `blanks` the words in the order of the blanks,
 * `marks` the points on a picture, `essay` a text and `files` what someone grades.
 */
export type Answer =
  | { readonly choiceId: string }
  | { readonly choiceIds: readonly string[] }
  | { readonly value: boolean }
  | { readonly text: string }
  | { readonly number: string; readonly unit: string | null }
  | { readonly matches: Readonly<Record<string, string>> }
  | { readonly order: readonly string[] }
  | { readonly blanks: readonly string[] }
  | { readonly marks: readonly Mark[] }
  | { readonly essay: string }
  | { readonly files: readonly HandedInFile[] };

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
    case 'numeric':
      return 'number' in answer && (answer.unit === null || hasUnit(question, answer.unit));
    case 'matching':
      return 'matches' in answer && hasMatches(question, answer.matches);
    case 'ordering':
      return 'order' in answer && isOrderOf(question, answer.order);
    case 'blanks':
      return 'blanks' in answer && answer.blanks.length === blanksOf(question.text).length;
    case 'hotspot':
      return 'marks' in answer && answer.marks.length <= question.regions.length;
    case 'essay':
      return 'essay' in answer;
    case 'file':
      return 'files' in answer && hasFiles(question, answer.files);
  }
}

export function isHandGraded(question: Question): question is HandGradedQuestion {
  return question.kind === 'essay' || question.kind === 'file';
}

/** How many there are; what they are is looked at before they are taken. */
function hasFiles({ maximumFiles }: FileQuestion, files: readonly HandedInFile[]): boolean {
  const ids = new Set(files.map(({ assetId }) => assetId));
  return ids.size === files.length && files.length <= maximumFiles;
}

function hasUnit({ units }: NumericQuestion, unit: string): boolean {
  return units.some(({ name }) => name === unit);
}

function hasMatches(question: MatchingQuestion, matches: Readonly<Record<string, string>>): boolean {
  const options = optionsOf(question);
  return Object.entries(matches).every(
    ([pairId, optionId]) =>
      question.pairs.some(({ id }) => id === pairId) && options.some(({ id }) => id === optionId),
  );
}

/** What learners choose from: each text once, though it may belong to several pairs. */
export function optionsOf({ pairs, distractors }: MatchingQuestion): Option[] {
  const options = new Map<string, Option>();
  for (const option of [...pairs.map(({ match }) => match), ...distractors])
    if (!options.has(option.text.trim())) options.set(option.text.trim(), option);
  return [...options.values()];
}

function isOrderOf({ items }: OrderingQuestion, order: readonly string[]): boolean {
  const isWhole = order.length === items.length && new Set(order).size === order.length;
  return isWhole && items.every(({ id }) => order.includes(id));
}

function hasChoices(question: ChoiceQuestion, choiceIds: readonly string[]): boolean {
  const isRepeated = new Set(choiceIds).size < choiceIds.length;
  return !isRepeated && choiceIds.every((choiceId) => question.choices.some(({ id }) => id === choiceId));
}

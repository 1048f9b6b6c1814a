import type {
  Choice,
  FileKind,
  Option,
  Question,
  QuestionPicture,
  Region,
  Tolerance,
  Unit,
  WordLimits,
} from './question';
import { tidyTags } from './question-bank';
import type { BankEntry, Draw, QuizEntry } from './quiz-entry';
import type { QuizSettings } from './quiz-settings';

/** A quiz as it stands in the studio. */
export interface QuizDraft {
  readonly quizId: string;
  readonly courseId: string;
  /** Counts the times it was saved, from 1: whoever saves says which one was changed. */
  readonly version: number;
  readonly title: string;
  /** `null`: practice, completed by hand. */
  readonly passMarkPercent: number | null;
  readonly settings: QuizSettings;
  readonly questions: readonly QuizEntry[];
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
  | {
      readonly kind: 'numeric';
      readonly value: string;
      readonly tolerance: Tolerance;
      readonly units: readonly Unit[];
    }
  | {
      readonly kind: 'matching';
      readonly pairs: readonly {
        readonly id?: string | undefined;
        readonly text: string;
        readonly match: NewOption;
      }[];
      readonly distractors: readonly NewOption[];
    }
  | { readonly kind: 'ordering'; readonly items: readonly NewOption[] }
  | { readonly kind: 'blanks'; readonly text: string }
  | {
      readonly kind: 'hotspot';
      readonly picture: QuestionPicture | null;
      readonly regions: readonly (Omit<Region, 'id'> & { readonly id?: string | undefined })[];
    }
  | {
      readonly kind: 'essay';
      readonly words: WordLimits;
      readonly gradingNotes?: string | null | undefined;
    }
  | {
      readonly kind: 'file';
      readonly accepts: readonly FileKind[];
      readonly maximumFiles: number;
      readonly maximumMegabytes: number;
      readonly gradingNotes?: string | null | undefined;
    }
);

/** A text as an author sends it: a new one has no id yet. */
export interface NewOption {
  readonly id?: string | undefined;
  readonly text: string;
}

/** What an author sends of a quiz: a new draw has no id yet. */
export type NewEntry = NewQuestion | BankEntry | (Omit<Draw, 'id'> & { readonly id?: string | undefined });

/** Where the ids of what is new come from. */
export interface IdSource {
  readonly questionId: () => string;
  readonly choiceId: () => string;
}

/** What a quiz is made of as it is kept, in its order. */
export function identifyEntries(entries: readonly NewEntry[], ids: IdSource): QuizEntry[] {
  return entries.flatMap((entry): QuizEntry[] => {
    if (entry.kind === 'from_bank') return [entry];
    if (entry.kind !== 'draw') return identifyQuestions([entry], ids);
    return [{ ...entry, id: entry.id ?? ids.questionId(), tags: tidyTags(entry.tags) }];
  });
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
      case 'numeric': {
        const { kind, value, tolerance, units } = question;
        return { ...common, kind, value, tolerance, units };
      }
      case 'matching':
        return {
          ...common,
          kind: question.kind,
          pairs: question.pairs.map((pair) => ({
            id: pair.id ?? ids.choiceId(),
            text: pair.text,
            match: identifyOption(pair.match, ids),
          })),
          distractors: question.distractors.map((option) => identifyOption(option, ids)),
        };
      case 'ordering':
        return {
          ...common,
          kind: question.kind,
          items: question.items.map((item) => identifyOption(item, ids)),
        };
      case 'blanks':
        return { ...common, kind: question.kind, text: question.text };
      case 'hotspot': {
        const { kind, picture, regions } = question;
        const identified = regions.map((region) => ({ ...region, id: region.id ?? ids.choiceId() }));
        return { ...common, kind, picture, regions: identified };
      }
      case 'file': {
        const { kind, accepts, maximumFiles, maximumMegabytes, gradingNotes } = question;
        const notes = blankToNull(gradingNotes);
        return {
          ...common,
          kind,
          accepts: [...new Set(accepts)],
          maximumFiles,
          maximumMegabytes,
          gradingNotes: notes,
        };
      }
      case 'essay': {
        const { kind, words, gradingNotes } = question;
        return { ...common, kind, words, gradingNotes: blankToNull(gradingNotes) };
      }
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

function identifyOption({ id, text }: NewOption, ids: IdSource): Option {
  return { id: id ?? ids.choiceId(), text };
}

/** The ids that stand for more than one question, or for more than one thing in a question. */
export function repeatedIds(questions: readonly QuizEntry[]): string[] {
  const lists = [questions, ...questions.map(thingsIn)];
  return lists.flatMap((list) => {
    const ids = list.map(({ id }) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  });
}

function thingsIn(question: QuizEntry): readonly { readonly id: string }[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices;
    case 'matching':
      return [...question.pairs, ...question.pairs.map(({ match }) => match), ...question.distractors];
    case 'ordering':
      return question.items;
    case 'hotspot':
      return question.regions;
    default:
      return [];
  }
}

function blankToNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === '' ? null : text;
}

import { randomIdentifier } from '../../api/identifier';
import type {
  Choice,
  FileQuestion,
  HotspotQuestion,
  MatchingQuestion,
  Question,
  QuestionKind,
  QuizEntry,
} from './use-quiz-draft';

export const quizBounds = {
  questions: 200,
  choices: 20,
  accepted: 50,
  points: 100,
  units: 20,
  pairs: 20,
  distractors: 20,
  items: 20,
  regions: 20,
  /** In ten-thousandths: how wide and high a place in a picture is at least. */
  regionExtent: 200,
} as const;

/** In the order in which one would offer them. */
export const questionKinds = [
  'single',
  'multiple',
  'true_false',
  'short_text',
  'numeric',
  'matching',
  'ordering',
  'blanks',
  'hotspot',
  'essay',
  'file',
] as const satisfies readonly QuestionKind[];

export const fileKinds = [
  'document',
  'image',
  'audio',
  'video',
  'archive',
] as const satisfies FileQuestion['accepts'];

/** An empty question of a kind, ready to be filled in. */
export function newQuestion(kind: QuestionKind): Question {
  const common = { id: randomIdentifier(), prompt: '', points: 1, explanation: null };
  switch (kind) {
    case 'single':
    case 'multiple':
      return { ...common, kind, choices: [newChoice(), newChoice()] };
    case 'true_false':
      return { ...common, kind, answer: true };
    case 'short_text':
      return { ...common, kind, accepted: [''] };
    case 'numeric':
      return { ...common, kind, value: '', tolerance: { kind: 'absolute', amount: '0' }, units: [] };
    case 'matching':
      return { ...common, kind, pairs: [newPair(), newPair()], distractors: [] };
    case 'ordering':
      return { ...common, kind, items: [newOption(), newOption()] };
    case 'blanks':
      return { ...common, kind, text: '' };
    case 'hotspot':
      return { ...common, kind, picture: null, regions: [] };
    case 'file':
      return {
        ...common,
        kind,
        points: 10,
        accepts: ['document', 'image'],
        maximumFiles: 1,
        maximumMegabytes: 50,
        gradingNotes: null,
      };
    case 'essay':
      return { ...common, kind, points: 10, words: { minimum: null, maximum: null }, gradingNotes: null };
  }
}

/** A place in a picture of the usual size, around a point; inside the picture in any case. */
export function newRegion({ x, y }: { x: number; y: number }): HotspotQuestion['regions'][number] {
  const [width, height] = [1_600, 1_600];
  const beginning = (middle: number, extent: number) =>
    Math.round(Math.min(10_000 - extent, Math.max(0, middle - extent / 2)) / 100) * 100;
  return {
    id: randomIdentifier(),
    label: '',
    shape: 'rectangle',
    x: beginning(x, width),
    y: beginning(y, height),
    width,
    height,
  };
}

export function newOption(): { id: string; text: string } {
  return { id: randomIdentifier(), text: '' };
}

export function newPair(): MatchingQuestion['pairs'][number] {
  return { ...newOption(), match: newOption() };
}

export function newChoice(): Choice {
  return { id: randomIdentifier(), text: '', isCorrect: false, feedback: null };
}

/** The same once more, under names of its own; a question of a bank stands in a quiz once. */
export function copyOf<Entry extends QuizEntry>(question: Entry): Entry | Question | undefined {
  if (question.kind === 'from_bank') return undefined;
  const id = randomIdentifier();
  const renamed = <Named extends { id: string }>(named: Named): Named => ({
    ...named,
    id: randomIdentifier(),
  });
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...question, id, choices: question.choices.map(renamed) };
    case 'matching': {
      const pairs = question.pairs.map((pair) => ({ ...renamed(pair), match: renamed(pair.match) }));
      return { ...question, id, pairs, distractors: question.distractors.map(renamed) };
    }
    case 'ordering':
      return { ...question, id, items: question.items.map(renamed) };
    case 'hotspot':
      return { ...question, id, regions: question.regions.map(renamed) };
    default:
      return { ...question, id };
  }
}

/** A choice marked as right or not; where one alone may be right, the others are not any more. */
export function markChoice(
  question: Extract<Question, { choices: unknown }>,
  choiceId: string,
  isCorrect: boolean,
): Choice[] {
  return question.choices.map((one) => {
    if (one.id === choiceId) return { ...one, isCorrect };
    return question.kind === 'single' && isCorrect ? { ...one, isCorrect: false } : one;
  });
}

/** The list with one of its items a place up or down. */
export function moved<Item>(items: readonly Item[], index: number, direction: 'up' | 'down'): Item[] {
  const to = index + (direction === 'up' ? -1 : 1);
  const item = items[index];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(index, 1).toSpliced(to, 0, item);
}

import { createHash } from 'node:crypto';
import type { NewQuestion } from '../domain/quiz-draft';
import { readGift } from './gift/read-gift';
import type { ImportNote } from './import-note';
import { readMoodleXml } from './moodle-xml/read-moodle-xml';
import { beginningOf, type ReadItem, type ReadQuestion } from './read-question';

export const questionFormats = ['gift', 'moodle_xml'] as const;
export type QuestionFormat = (typeof questionFormats)[number];

export interface Reading {
  readonly format: QuestionFormat;
  /** In the order of the file. */
  readonly questions: readonly (ReadQuestion & { readonly isKnown: boolean })[];
  /** In the order of the file. */
  readonly notes: readonly ImportNote[];
  /** How many more there would be to say. */
  readonly moreNotes: number;
}

const mostQuestions = 200;
/** Of what a file has, taken or not: the rest of it is not looked at. */
const mostItems = 1_000;
const mostNotes = 500;

/**
 * Reads questions from a text in GIFT or Moodle XML, and says of whatever was changed or left out where it stands. The
 * same text gives the same questions every time.
 *
 * @param fits whether a question can be kept as it was read.
 * @param known questions that are there already: those are marked.
 */
export function readQuestions(
  text: string,
  { fits, known }: { fits: (question: NewQuestion) => boolean; known: readonly NewQuestion[] },
): Reading {
  const bare = text.replace(/^\ufeff/, '');
  const format: QuestionFormat = /^\s*</.test(bare) ? 'moodle_xml' : 'gift';
  const read = format === 'gift' ? readGift : readMoodleXml;
  const isThere = new Set(known.map(fingerprintOf));
  const questions = new Map<string, Reading['questions'][number]>();
  const notes: ImportNote[] = [];
  for (const [index, item] of read(bare, mostItems + 1).entries()) {
    if (index >= mostItems || (item.read && questions.size >= mostQuestions)) {
      notes.push({ ...placeOf(item), code: 'too_many' });
      break;
    }
    if (!item.read) {
      notes.push(...item.notes);
      continue;
    }
    const fingerprint = fingerprintOf(item.read.question);
    if (!fits(item.read.question)) notes.push({ ...placeOf(item), code: 'does_not_fit' });
    else if (questions.has(fingerprint)) notes.push({ ...placeOf(item), code: 'repeated' });
    else {
      questions.set(fingerprint, { ...item.read, isKnown: isThere.has(fingerprint) });
      notes.push(...item.notes);
    }
  }
  const shown = notes.slice(0, mostNotes);
  return { format, questions: [...questions.values()], notes: shown, moreNotes: notes.length - shown.length };
}

function placeOf({ read, notes }: ReadItem): Omit<ImportNote, 'code'> {
  const [note] = notes;
  if (read) {
    const subject = read.title ?? beginningOf(read.question.prompt);
    return { line: read.line, column: read.column, subject };
  }
  return { line: note?.line ?? 1, column: note?.column ?? 1, subject: note?.subject ?? '' };
}

/** The same for questions that say the same, whatever their ids. It is compared, and never shown: it would tell what is right. */
function fingerprintOf(question: NewQuestion): string {
  const content = JSON.stringify(question, (key, value: unknown) =>
    key === 'id' || value === null || value === undefined ? undefined : sorted(value),
  );
  return createHash('sha256').update(content).digest('base64');
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

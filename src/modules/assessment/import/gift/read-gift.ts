import type { NewQuestion } from '../../domain/quiz-draft';
import type { ImportNote } from '../import-note';
import { type Changed, common, type QuestionHead } from '../question-builder';
import { beginningOf, type ReadItem, Unreadable } from '../read-question';
import { asMarkdown, type RichText, type TextFormat } from '../rich-text';
import { readGiftAnswers } from './gift-answers';
import { escapesBack, type GiftBlock, placeOf, splitGift } from './split-gift';

/**
 * Reads the first so many questions of a file in GIFT: what cannot be read is reported, and does not keep the rest from being read.
 *
 * @see https://docs.moodle.org/en/GIFT_format
 */
export function readGift(text: string, limit: number): ReadItem[] {
  return splitGift(text).slice(0, limit).map(readBlock);
}

function readBlock(block: GiftBlock): ReadItem {
  const start = placeOf(block, block.text.length - block.text.trimStart().length);
  const notes: ImportNote[] = [];
  const { title, format, body } = headingOf(block.text);
  const subject = beginningOf(escapesBack(title || (body.split('{', 1)[0] ?? '').slice(0, 400)));
  const changed: Changed = (code) => {
    if (!notes.some((note) => note.code === code)) notes.push({ ...start, code, subject });
  };
  try {
    const question = questionOf(block, { format, body, changed });
    const named = title === '' ? null : escapesBack(title);
    return { read: { ...start, title: named, tags: block.tags, question }, notes };
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    const { code, place } = problem;
    return { read: null, notes: [{ ...place, code, subject: problem.subject || subject }] };
  }
}

const formats: Readonly<Record<string, TextFormat>> = {
  html: 'html',
  markdown: 'markdown',
  plain: 'plain',
  moodle: 'auto',
};

function headingOf(text: string): { title: string; format: TextFormat; body: string } {
  const [found = '', title = ''] = /^\s*::([\s\S]*?)::/.exec(text) ?? [];
  const afterTitle = text.slice(found.length);
  const [mark = '', name = ''] = /^\s*\[(html|markdown|plain|moodle)\]/.exec(afterTitle) ?? [];
  return { title: title.trim(), format: formats[name] ?? 'auto', body: afterTitle.slice(mark.length) };
}

function questionOf(
  block: GiftBlock,
  { format, body, changed }: { format: TextFormat; body: string; changed: Changed },
): NewQuestion {
  const at = (index: number) => placeOf(block, block.text.length - body.length + index);
  const opening = body.indexOf('{');
  const closing = body.indexOf('}', opening + 1);
  if (opening < 0 && body.includes('}')) throw new Unreadable('not_readable', at(body.indexOf('}')));
  if (opening < 0) throw new Unreadable('not_a_question', at(body.length - body.trimStart().length));
  if (closing < 0) throw new Unreadable('not_readable', at(opening));
  const again = body.indexOf('{', closing);
  if (again >= 0) throw new Unreadable('not_readable', at(again));

  const [written = '', general = ''] = body.slice(opening + 1, closing).split('####');
  const rich = (text: string): RichText => ({ text: asWritten(text, format), format });
  const markdown = (text: string) => asMarkdown(rich(text), changed);
  const after = body.slice(closing + 1).trim();
  const before = body.slice(0, opening).trim();
  const head: QuestionHead = {
    prompt: markdown(after === '' ? before : `${before} _____${/^[.,;!?]/.test(after) ? '' : ' '}${after}`),
    points: 1,
    explanation: markdown(general),
  };
  if (written.trim() === '')
    return { ...common(head), kind: 'essay', words: { minimum: null, maximum: null }, gradingNotes: null };
  return readGiftAnswers(head, written, { rich, changed, at: (index) => at(opening + 1 + index) });
}

/** Lines of GIFT are broken where it suits the file; only `\n` begins a new one. Markdown knows that by itself. */
function asWritten(text: string, format: TextFormat): string {
  const whole = format === 'markdown' ? text : text.replace(/\s+/gu, ' ');
  return escapesBack(whole.trim());
}

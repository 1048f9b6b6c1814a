import type { Place } from '../import-note';

/** A question of a GIFT file, with the characters that were escaped put away, so that those left mean what GIFT says. */
export interface GiftBlock {
  readonly text: string;
  /** The line of the file in which each of its lines stood. */
  readonly lines: readonly number[];
  readonly tags: readonly string[];
}

/** The questions of a GIFT file: what stands between empty lines, comments left away. */
export function splitGift(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let category: string[] = [];
  let marks: string[] = [];
  let open: { text: string; line: number }[] = [];
  const close = () => {
    if (open.length > 0)
      blocks.push({
        text: open.map((line) => line.text).join('\n'),
        lines: open.map(({ line }) => line),
        tags: [...category, ...marks],
      });
    if (open.length > 0) marks = [];
    open = [];
  };
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = raw.trim();
    if (trimmed === '') close();
    else if (trimmed.startsWith('//')) marks.push(...tagsIn(trimmed));
    else if (trimmed.startsWith('$CATEGORY:')) {
      close();
      category = tagsOfCategory(trimmed.slice('$CATEGORY:'.length));
    } else open.push({ text: escapesAway(raw), line: index + 1 });
  }
  close();
  return blocks;
}

/** The last part of where it stood: `$course$/Default for Stars` says nothing more than `Stars`. */
export function tagsOfCategory(path: string): string[] {
  const last = path.trim().split('/').filter(Boolean).at(-1) ?? '';
  const name = last.replace(/^Default for /i, '').trim();
  return name === '' || /^\$\w+\$$/.test(name) || name === 'top' ? [] : [name];
}

function tagsIn(comment: string): string[] {
  return [...comment.matchAll(/\[tag:([^\]]{1,100})\]/g)].map(([, tag = '']) => tag.trim());
}

/** Noncharacters of Unicode, one for each character that may be escaped: no text has them. */
const escapable = ['~', '=', '#', '{', '}', ':', '\\', 'n'] as const;
const firstStandIn = 0xfdd0;

function escapesAway(line: string): string {
  return line
    .replace(/[\ufdd0-\ufdef]/g, '')
    .replace(/\\([~=#{}:\\n])/g, (_, escaped: string) => standInFor(escaped));
}

function standInFor(escaped: string): string {
  return String.fromCharCode(firstStandIn + escapable.indexOf(escaped as (typeof escapable)[number]));
}

/** The text as it was meant, with what was escaped put back. */
export function escapesBack(text: string): string {
  return text.replace(/[\ufdd0-\ufdd7]/g, (standIn) => {
    const character = escapable[standIn.charCodeAt(0) - firstStandIn] ?? '';
    return character === 'n' ? '\n' : character;
  });
}

/** Where a character of a block stood in the file. */
export function placeOf({ text, lines }: GiftBlock, index: number): Place {
  const before = text.slice(0, index).split('\n');
  const column = escapesWritten(before.at(-1) ?? '').length + 1;
  return { line: lines[before.length - 1] ?? 1, column };
}

function escapesWritten(text: string): string {
  return text.replace(/[\ufdd0-\ufdd7]/g, '\\.');
}

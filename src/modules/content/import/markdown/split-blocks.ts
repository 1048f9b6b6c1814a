/** One line of Markdown, with the line of the file it came from (from 1). */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

export type Block =
  | { readonly kind: 'text'; readonly lines: readonly SourceLine[] }
  | {
      readonly kind: 'code';
      /** What stands before each of its lines: spaces and quote marks. */
      readonly prefix: string;
      readonly info: string;
      readonly lines: readonly string[];
      readonly line: number;
    };

export function toLines(text: string): SourceLine[] {
  return text.split(/\r\n|\n|\r/).map((each, index) => ({ text: each, line: index + 1 }));
}

/**
 * Tells code blocks (fenced, and indented ones that stand alone) from text, and drops HTML comments from the text,
 * wherever they begin and end. Underlined headings become `#` headings.
 */
export function splitBlocks(source: readonly SourceLine[]): Block[] {
  const lines = withoutComments(source);
  const blocks: Block[] = [];
  let text: SourceLine[] = [];
  const endText = (): void => {
    if (text.length > 0) blocks.push({ kind: 'text', lines: text.map(atxHeading(text)).filter(isKept) });
    text = [];
  };
  for (let index = 0; index < lines.length; ) {
    const code = fencedBlock(lines, index) ?? indentedBlock(lines, index, text);
    if (code === null) {
      text.push(lines[index++] as SourceLine);
      continue;
    }
    endText();
    blocks.push(code.block);
    index = code.end;
  }
  endText();
  return blocks;
}

const fence = /^([ \t>]*)(`{3,}|~{3,})([^\n]*)$/;

interface FoundCode {
  block: Block;
  end: number;
}

function openingFence(text: string): { prefix: string; mark: string; info: string } | null {
  const found = fence.exec(text);
  if (found === null) return null;
  const [, prefix = '', mark = '', info = ''] = found;
  return mark.startsWith('`') && info.includes('`') ? null : { prefix, mark, info: info.trim() };
}

function fencedBlock(lines: readonly SourceLine[], start: number): FoundCode | null {
  const first = lines[start] as SourceLine;
  const opening = openingFence(first.text);
  if (opening === null) return null;
  const { prefix, mark, info } = opening;
  const isQuoted = prefix.includes('>');
  const content: string[] = [];
  let index = start + 1;
  for (; index < lines.length; index++) {
    const text = (lines[index] as SourceLine).text;
    if (isQuoted && !/^\s*>/.test(text)) break;
    const bare = stripPrefix(text, prefix);
    const closing = /^\s{0,3}(`{3,}|~{3,})\s*$/.exec(bare)?.[1];
    if (closing !== undefined && closing[0] === mark[0] && closing.length >= mark.length) {
      index++;
      break;
    }
    content.push(bare);
  }
  return { block: { kind: 'code', prefix, info, lines: content, line: first.line }, end: index };
}

function stripPrefix(text: string, prefix: string): string {
  let rest = text;
  for (const character of prefix) {
    if (character === '>') rest = rest.replace(/^\s*>/, '');
    else if (rest.startsWith(' ') || rest.startsWith('\t')) rest = rest.slice(1);
  }
  return rest;
}

const indented = /^(?: {4}|\t)/;

// An indented line is code only after a blank line, and never where it may continue an item of a list.
function indentedBlock(lines: readonly SourceLine[], start: number, before: SourceLine[]): FoundCode | null {
  const first = lines[start] as SourceLine;
  if (!indented.test(first.text) || first.text.trim() === '') return null;
  if (before.length > 0 && before[before.length - 1]?.text.trim() !== '') return null;
  const recent = before.slice(-100);
  const lastText =
    recent.findLast((line) => line.text.trim() !== '' && !indented.test(line.text))?.text ?? '';
  if (recent.some((line) => listItem.test(line.text)) && (listItem.test(lastText) || /^\s/.test(lastText)))
    return null;
  const content: string[] = [];
  let index = start;
  for (; index < lines.length; index++) {
    const text = (lines[index] as SourceLine).text;
    if (text.trim() !== '' && !indented.test(text)) break;
    content.push(text.replace(indented, ''));
  }
  while (content[content.length - 1]?.trim() === '') content.pop();
  return { block: { kind: 'code', prefix: '', info: '', lines: content, line: first.line }, end: index };
}

const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

function withoutComments(lines: readonly SourceLine[]): SourceLine[] {
  const kept: SourceLine[] = [];
  let isInComment = false;
  let openFence: { mark: string; isQuoted: boolean } | null = null;
  for (const { text, line } of lines) {
    if (openFence !== null) {
      const closing = /^[ \t>]*(`{3,}|~{3,})\s*$/.exec(text)?.[1];
      const isClosed = closing?.[0] === openFence.mark[0] && (closing?.length ?? 0) >= openFence.mark.length;
      if (isClosed || (openFence.isQuoted && !/^\s*>/.test(text))) openFence = null;
      kept.push({ text, line });
      continue;
    }
    const opening = isInComment ? null : openingFence(text);
    if (opening !== null) {
      openFence = { mark: opening.mark, isQuoted: opening.prefix.includes('>') };
      kept.push({ text, line });
      continue;
    }
    const stripped = stripComments(text, isInComment);
    isInComment = stripped.isInComment;
    const hasVanished = stripped.text.replace(/[>\s]/g, '') === '' && stripped.text !== text;
    if (!hasVanished) kept.push({ text: stripped.text, line });
  }
  return kept;
}

function stripComments(text: string, startsInComment: boolean): { text: string; isInComment: boolean } {
  let output = '';
  let isInComment = startsInComment;
  for (let index = 0; index < text.length; ) {
    if (isInComment) {
      const end = text.indexOf('-->', index);
      if (end < 0) return { text: output, isInComment };
      isInComment = false;
      index = end + 3;
    } else if (text.startsWith('<!--', index)) {
      isInComment = true;
      index += 4;
    } else if (text[index] === '`') {
      const run = /^`+/.exec(text.slice(index, index + 100))?.[0] ?? '`';
      const end = text.indexOf(run, index + run.length);
      const next = end < 0 ? index + run.length : end + run.length;
      output += text.slice(index, next);
      index = next;
    } else {
      output += text[index++];
    }
  }
  return { text: output, isInComment };
}

function atxHeading(lines: readonly SourceLine[]) {
  return (line: SourceLine, index: number): SourceLine | null => {
    const isUnderlined = (at: number): boolean => {
      const text = lines[at]?.text ?? '';
      const before = lines[at - 1]?.text.trim() ?? '';
      const under = lines[at + 1]?.text ?? '';
      return /^(=+|-{2,})\s*$/.test(under) && before === '' && /^ {0,3}[^\s#>|*+<-]/.test(text);
    };
    if (isUnderlined(index - 1)) return null;
    if (!isUnderlined(index)) return line;
    const level = lines[index + 1]?.text.startsWith('=') ? '#' : '##';
    return { text: `${level} ${line.text.trim()}`, line: line.line };
  };
}

const isKept = (line: SourceLine | null): line is SourceLine => line !== null;

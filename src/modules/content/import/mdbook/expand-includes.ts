import { type ArchiveFiles, resolvePath } from '../archive-files';
import type { ReportBuilder } from '../import-report';
import { type SourceLine, toLines } from '../markdown/split-blocks';

const deepestNesting = 10;
const maximumLines = 50_000;

/**
 * Replaces `{{#include}}`, `{{#rustdoc_include}}` and `{{#playground}}` by what they point at, as mdBook does
 * (https://rust-lang.github.io/mdBook/format/mdbook.html#including-files). Included lines count as standing where the
 * directive stands. What `rustdoc_include` leaves out is hidden from readers, so it is left out here. What cannot be
 * found is reported and leaves nothing behind. `{{#title}}` is for a browser's title bar and goes.
 */
export function expandIncludes(files: ArchiveFiles, path: string, report: ReportBuilder): SourceLine[] {
  const expansion: Expansion = { files, page: path, report, budget: maximumLines };
  return expandLines(expansion, toLines(files.text(path)), path, 0);
}

interface Expansion {
  readonly files: ArchiveFiles;
  readonly page: string;
  readonly report: ReportBuilder;
  /** Lines that may still be added: a file that includes itself twice would grow without end. */
  budget: number;
}

const directive =
  /\{\{\s{0,20}#(include|rustdoc_include|playground|playpen|title)\s+([^}\s][^}]{0,500})\}\}/g;
const directiveAlone =
  /^([\s>]*)\{\{\s{0,20}#(include|rustdoc_include|playground|playpen)\s+([^}\s][^}]{0,500})\}\}$/;

function expandLines(
  expansion: Expansion,
  lines: readonly SourceLine[],
  file: string,
  depth: number,
): SourceLine[] {
  return lines.flatMap((line) => {
    if (!line.text.includes('{{')) return [line];
    // On a line of its own the content takes over what stands before it: a quotation's marks, a list's indent.
    const alone = directiveAlone.exec(line.text.trimEnd());
    if (alone !== null) {
      const [, prefix = '', name = '', argument = ''] = alone;
      const content = included(expansion, { name, argument, line: line.line, file, depth });
      return content.map(({ text }) => ({ text: `${prefix}${text}`, line: line.line }));
    }
    const replaced = line.text.replace(directive, (whole, name: string, argument: string, offset: number) => {
      if (line.text[offset - 1] === '\\') return whole;
      if (name === 'title') return '';
      const content = included(expansion, { name, argument, line: line.line, file, depth });
      return content.map(({ text }) => text).join('\n');
    });
    // A line that held nothing but a title is gone.
    if (replaced.trim() === '' && line.text.trim() !== '') return [];
    return replaced.split('\n').map((text) => ({ text, line: line.line }));
  });
}

interface Directive {
  readonly name: string;
  readonly argument: string;
  readonly line: number;
  readonly file: string;
  readonly depth: number;
}

function included(expansion: Expansion, found: Directive): SourceLine[] {
  const { files, page, report } = expansion;
  const [target = '', ...selectors] = (found.argument.split(/\s+/)[0] ?? '').split(':');
  const path = resolvePath(found.file, target);
  const refuse = (code: string, message: string): SourceLine[] => {
    report.omitted({ file: page, line: found.line, code, message });
    return [];
  };
  if (path === null || !files.has(path)) return refuse('include_missing', `${target} is not in the archive.`);
  if (found.depth >= deepestNesting)
    return refuse('include_too_deep', `${target} includes itself, or too deeply.`);
  if (files.size(path) > 2_000_000) return refuse('include_too_large', `${target} is too large to include.`);
  const selected = selectLines(files.text(path), selectors);
  if (selected === null) return refuse('anchor_missing', `${target} has no part named ${selectors[0]}.`);
  expansion.budget -= selected.length;
  if (expansion.budget < 0) return refuse('include_too_large', `${target} would make this page too long.`);
  const lines = selected.map((text) => ({ text, line: found.line }));
  if (found.name === 'playground' || found.name === 'playpen') {
    return [{ text: '```rust', line: found.line }, ...lines, { text: '```', line: found.line }];
  }
  return expandLines(expansion, lines, path, found.depth + 1);
}

/**
 * The lines that `:anchor`, `:from:to`, `:line`, `:from:` or `::to` choose, without the marks of anchors. Null when
 * there is no such anchor.
 */
export function selectLines(content: string, selectors: readonly string[]): string[] | null {
  const lines = content.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  const [first = '', second] = selectors;
  if (first !== '' && !/^\d+$/.test(first)) return anchoredLines(lines, first);
  const from = first === '' ? 1 : Math.max(1, Number(first));
  const isOpen = second === undefined ? first === '' : !/^\d+$/.test(second);
  const to = second === undefined ? from : Number(second);
  return lines.slice(from - 1, isOpen ? undefined : to).filter(isNoMark);
}

function anchoredLines(lines: readonly string[], anchor: string): string[] | null {
  const chosen: string[] = [];
  let isInside = false;
  let isKnown = false;
  for (const line of lines) {
    const mark = anchorMark.exec(line);
    if (mark?.[2] === anchor) {
      isInside = mark[1] === 'ANCHOR';
      isKnown ||= isInside;
    } else if (isInside && mark === null) chosen.push(line);
  }
  return isKnown ? chosen : null;
}

const anchorMark = /\b(ANCHOR|ANCHOR_END):\s*([\w-]+)/;
const isNoMark = (line: string): boolean => !anchorMark.test(line);

import { plainText } from '../markdown/heading-slug';

export interface SummaryChapter {
  readonly title: string;
  /** Relative to the folder of SUMMARY.md; null for a draft, whose link is empty. */
  readonly path: string | null;
  /** Where in SUMMARY.md, from 1. */
  readonly line: number;
  /** Front and back matter stand outside the list. */
  readonly isNumbered: boolean;
  /** The heading above it, if there is one. */
  readonly part: string | null;
  readonly children: SummaryChapter[];
}

export interface Summary {
  /** The first heading, unless it only says "Summary". */
  readonly title: string | null;
  readonly chapters: readonly SummaryChapter[];
}

/**
 * Reads the outline of an mdBook (https://rust-lang.github.io/mdBook/format/summary.html): links outside a list are
 * front or back matter, items of the list are chapters, headings after the first name parts.
 */
export function parseSummary(text: string): Summary {
  const chapters: SummaryChapter[] = [];
  const open: { indent: number; children: SummaryChapter[] }[] = [];
  let title: string | null | undefined;
  let part: string | null = null;
  for (const [index, written] of text
    .replace(/<!--[\s\S]*?-->/g, keepLineBreaks)
    .split(/\r?\n/)
    .entries()) {
    const line = written.replace(/\t/g, '    ');
    const heading = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading !== undefined) {
      const name = plainText(heading);
      if (title === undefined && chapters.length === 0)
        title = /^(summary|contents)$/i.test(name) ? null : name;
      else part = name;
      open.length = 0;
      continue;
    }
    const found = chapterLine.exec(line);
    if (found === null) continue;
    const [, indent = '', marker, label = '', destination = ''] = found;
    const chapter: SummaryChapter = {
      title: plainText(label) || destination,
      path: destination === '' ? null : destination,
      line: index + 1,
      isNumbered: marker !== undefined,
      part,
      children: [],
    };
    if (marker === undefined) {
      chapters.push(chapter);
      open.length = 0;
      continue;
    }
    while (open.length > 0 && (open[open.length - 1]?.indent ?? 0) >= indent.length) open.pop();
    (open[open.length - 1]?.children ?? chapters).push(chapter);
    open.push({ indent: indent.length, children: chapter.children });
  }
  return { title: title ?? null, chapters };
}

const chapterLine =
  /^( *)(?:([-*+]|\d{1,9}[.)])\s+)?\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\(\s*<?([^()<>]*(?:\([^()]*\)[^()<>]*)*)>?\s*\)\s*$/;

const keepLineBreaks = (comment: string): string => comment.replace(/[^\n]/g, '');

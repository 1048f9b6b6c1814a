import { headingSlug, plainText } from '../markdown/heading-slug';
import type { ReferenceDefinition } from '../markdown/references';
import { takeDefinitions } from '../markdown/references';
import { type Block, type SourceLine, splitBlocks } from '../markdown/split-blocks';

export interface Heading {
  readonly source: SourceLine;
  readonly level: number;
  readonly text: string;
}

/** A page taken apart, before anything in it is rewritten: other pages must be able to look up its anchors first. */
export interface PreparedPage {
  readonly path: string;
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly references: ReadonlyMap<string, ReferenceDefinition>;
  readonly footnotes: ReadonlyMap<string, SourceLine>;
  readonly headings: readonly Heading[];
  /** What becomes of each heading's line; null: it only repeats the lesson's title. */
  readonly headingLines: ReadonlyMap<SourceLine, string | null>;
  /** Every name that a link may use after `#`, and the heading it leads to; empty: the top of the page. */
  readonly anchors: ReadonlyMap<string, string>;
}

interface PageSource {
  readonly path: string;
  readonly key: string;
  readonly title: string;
  readonly lines: readonly SourceLine[];
}

/**
 * Takes a page apart. Its first heading goes where it repeats the title, which the player shows above the text, and
 * the headings that are left move so that the highest is of the second level.
 */
export function preparePage(source: PageSource): PreparedPage {
  const { blocks, references, footnotes } = takeDefinitions(splitBlocks(source.lines));
  const headings = findHeadings(blocks);
  const first = headings[0];
  const isRepeated = first !== undefined && sameWords(first.text, source.title) && standsFirst(blocks, first);
  const kept = isRepeated ? headings.slice(1) : headings;
  const shift = 2 - Math.min(...kept.map((heading) => heading.level));
  const headingLines = new Map<SourceLine, string | null>();
  if (isRepeated) headingLines.set(first.source, null);
  for (const heading of kept) {
    const level = Math.min(6, Math.max(2, heading.level + shift));
    headingLines.set(heading.source, `${'#'.repeat(level)} ${heading.text}`);
  }
  const anchors = findAnchors(blocks, isRepeated ? first : undefined, kept);
  const { path, key, title } = source;
  return { path, key, title, blocks, references, footnotes, headings: kept, headingLines, anchors };
}

function findHeadings(blocks: readonly Block[]): Heading[] {
  return textLines(blocks).flatMap((source) => {
    const found = source.text.length > longestHeading ? null : headingLine.exec(source.text);
    return found === null
      ? []
      : [{ source, level: found[1]?.length ?? 1, text: (found[2] ?? '').replace(idMark, '') }];
  });
}

const longestHeading = 1_000;
const headingLine = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
/** `## Title {#name .class}`: mdBook's way to name a heading. */
const idMark = /\s*\{[^{}]*\}\s*$/;

function textLines(blocks: readonly Block[]): SourceLine[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []));
}

function standsFirst(blocks: readonly Block[], heading: Heading): boolean {
  const before = blocks[0]?.kind === 'text' ? blocks[0].lines : [];
  const first = before.find((line) => line.text.replace(/<a [^>]*><\/a>/g, '').trim() !== '');
  return first === heading.source;
}

const sameWords = (one: string, other: string): boolean => words(one) === words(other);
const words = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function findAnchors(
  blocks: readonly Block[],
  title: Heading | undefined,
  headings: readonly Heading[],
): Map<string, string> {
  const anchors = new Map<string, string>();
  // mdBook numbers repeated headings with the title among them, the player without it.
  const theirs = new SlugCounter();
  const ours = new SlugCounter();
  const kept = new Set(headings.map((heading) => heading.source));
  let waiting: string[] = [];
  for (const source of textLines(blocks)) {
    for (const found of source.text.matchAll(
      /<(?:a|span|div|p|section|h[1-6])\s[^<>]{0,300}?\b(?:id|name)\s*=\s*["']([^"']+)["']/gi,
    )) {
      waiting.push(found[1] ?? '');
    }
    // Quoted headings keep their level and are no place for a quiz, but links lead to them as to any other.
    const isQuoted = /^ {0,3}>/.test(source.text);
    if (source.text.length > longestHeading) continue;
    const text = headingLine.exec(isQuoted ? source.text.replace(/^[ >]+/, '') : source.text)?.[2];
    if (text === undefined) continue;
    const slug = headingSlug(text.replace(idMark, ''));
    const name = isQuoted || kept.has(source) ? ours.next(slug) : '';
    const custom = /\{#([\w-]+)[^{}]*\}\s*$/.exec(text)?.[1];
    const alias = theirs.next(slug);
    for (const each of [...waiting, alias, ...(custom === undefined ? [] : [custom])]) {
      if (!anchors.has(each)) anchors.set(each, name);
    }
    waiting = [];
  }
  // Names after the last heading lead to it: the nearest place that can be named.
  const last = [...anchors.values()].at(-1) ?? '';
  for (const each of waiting) anchors.set(each, last);
  if (title !== undefined) anchors.set(headingSlug(title.text), '');
  return anchors;
}

class SlugCounter {
  private readonly counts = new Map<string, number>();

  next(slug: string): string {
    const count = this.counts.get(slug) ?? 0;
    this.counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  }
}

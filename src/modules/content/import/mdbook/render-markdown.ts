import { type ReferenceDefinition, takeDefinitions } from '../markdown/references';
import { type Block, type SourceLine, splitBlocks } from '../markdown/split-blocks';
import { transformText } from '../markdown/transform-text';
import { readablePermissions } from './aquascope';
import { type CodeOptions, renderCode } from './code-block';
import { HtmlRenderer } from './html-elements';

/** What a page or a question needs from the book it stands in. */
export interface RenderingContext {
  readonly code: CodeOptions;
  link(destination: string, line: number): string | null;
  image(destination: string, line: number): string | null;
  /** `{{#name argument}}` that is no include. */
  directive(name: string, argument: string, line: number): string;
  droppedElement(name: string, line: number): void;
  diagram(line: number): void;
}

export interface Renderable {
  readonly blocks: readonly Block[];
  readonly references: ReadonlyMap<string, ReferenceDefinition>;
  readonly footnotes: ReadonlyMap<string, SourceLine>;
  readonly headingLines?: ReadonlyMap<SourceLine, string | null>;
}

/** Markdown from a question: all of it counts as standing on one line. */
export function renderSnippet(markdown: string, line: number, context: RenderingContext): string {
  const lines = markdown.split(/\r?\n/).map((text) => ({ text, line }));
  return renderBlocks(takeDefinitions(splitBlocks(lines)), context);
}

/** Rewrites blocks to plain Markdown, footnotes as numbered notes at the end. */
export function renderBlocks(page: Renderable, context: RenderingContext): string {
  const notes: string[] = [];
  const html = new HtmlRenderer({
    image: context.image,
    link: context.link,
    dropped: context.droppedElement,
  });
  const handlers = {
    references: page.references,
    link: context.link,
    image: context.image,
    directive: context.directive,
    tag: (event: Parameters<HtmlRenderer['render']>[0]) => html.render(event),
    footnote: (label: string) => {
      if (!page.footnotes.has(label)) return null;
      if (!notes.includes(label)) notes.push(label);
      return superscript(notes.indexOf(label) + 1);
    },
  };
  const parts = page.blocks.map((block) => {
    if (block.kind === 'text')
      return tidy(transformText(withHeadings(block.lines, page.headingLines), handlers));
    const code = renderCode(block, context.code);
    if (code.isDiagram) context.diagram(block.line);
    return code.markdown;
  });
  // A note may refer to another: the list grows while it is read.
  const endnotes: string[] = [];
  for (let index = 0; index < notes.length; index++) {
    const note = page.footnotes.get(notes[index] as string) as SourceLine;
    const rewritten = transformText(
      [{ text: note.text.replace(/\s*\n\s*/g, ' '), line: note.line }],
      handlers,
    );
    endnotes.push(`${index + 1}. ${rewritten}`);
  }
  const text = joinParts(parts)
    .replace(/^\s*\n/, '')
    .trimEnd();
  return endnotes.length === 0 ? text : `${text}\n\n**Notes**\n\n${endnotes.join('\n')}`;
}

function withHeadings(
  lines: readonly SourceLine[],
  replacements: Renderable['headingLines'],
): readonly SourceLine[] {
  return lines.flatMap((line) => {
    const text = replacements?.get(line);
    if (text === null) return [];
    return [{ text: readablePermissions(text ?? line.text), line: line.line }];
  });
}

/** One blank line between blocks is enough. */
function joinParts(parts: readonly string[]): string {
  let whole = '';
  for (const part of parts) {
    if (part === '') continue;
    if (whole === '') whole = part;
    else whole += `\n${whole.endsWith('\n') ? part.replace(/^\n+/, '') : part}`;
  }
  return whole;
}

/** Drops spaces at the ends of lines, writing those that mean a line break as such, and surplus blank lines. */
function tidy(text: string): string {
  const lines = text.split('\n');
  const tidied = lines.map((line, index) => {
    const next = (lines[index + 1] ?? '').replace(/^[ >]+/, '');
    const isBroken =
      line.endsWith('  ') && next !== '' && !/^([-*+]|\d+[.)]|#+|`{3,}|~{3,}|\|)(\s|$)/.test(next);
    const bare = line.trimEnd();
    return isBroken && !/^[ >]*$/.test(bare) && !bare.endsWith('\\') ? `${bare}\\` : bare;
  });
  return tidied.join('\n').replace(/\n{3,}/g, '\n\n');
}

const superscript = (number: number): string =>
  [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

import { writeCode } from '../markdown/write-code';
import { readableAquascope } from './aquascope';

export interface CodeListing {
  readonly prefix: string;
  readonly info: string;
  readonly lines: readonly string[];
}

export interface CodeOptions {
  /** The language of code that names none. */
  readonly defaultLanguage?: string | undefined;
  /** In a question a note would give the answer away. */
  readonly hasNotes: boolean;
}

export interface RenderedCode {
  readonly markdown: string;
  readonly isDiagram: boolean;
}

/**
 * A code block of an mdBook as plain Markdown: a language alone in its first line, hidden lines left out, and what its
 * attributes tell a reader (that it does not compile, that it panics) as a note beneath it. Empty code gives nothing.
 */
export function renderCode(code: CodeListing, options: CodeOptions): RenderedCode {
  const words = code.info
    .split(/[\s,{}]+/)
    .map((word) => word.replace(/^\./, ''))
    .filter((word) => word !== '');
  const isDiagram = words[0] === 'aquascope';
  const language = isDiagram ? 'rust' : languageOf(words[0], options.defaultLanguage);
  const lines = trimCode(isDiagram ? readableAquascope(code.lines) : visibleLines(code.lines, language));
  if (lines.length === 0) return { markdown: '', isDiagram };
  const written = writeCode({ language, lines, prefix: code.prefix });
  const note = options.hasNotes ? noteFor(words) : null;
  if (note === null) return { markdown: written, isDiagram };
  const between = code.prefix.trimEnd();
  return { markdown: `${written}\n${between}\n${code.prefix}*${note}*\n${between}`, isDiagram };
}

function languageOf(word: string | undefined, defaultLanguage: string | undefined): string {
  if (word === undefined) return defaultLanguage ?? '';
  // mdbook-quiz shows code marked "ide" in an editor.
  if (word === 'ide' || attributes.has(word)) return 'rust';
  return /^[\w+#.-]{1,40}$/.test(word) ? word.toLowerCase() : '';
}

// rustdoc takes a block with one of these alone for Rust.
const attributes = new Set(['ignore', 'no_run', 'should_panic', 'compile_fail', 'noplayground', 'editable']);

function noteFor(words: readonly string[]): string | null {
  const has = (word: string): boolean => words.includes(word);
  if (has('does_not_compile') || has('compile_fail') || has('shouldFail'))
    return 'This code does not compile.';
  if (has('panics')) return 'This code panics.';
  if (has('not_desired_behavior')) return 'This code does not behave as it should.';
  return null;
}

// In Rust listings `# ` hides a line, and `##` stands for one that begins with `#`.
function visibleLines(lines: readonly string[], language: string): string[] {
  if (language !== 'rust') return [...lines];
  return lines
    .filter((line) => !/^\s*#( |$)/.test(line))
    .map((line) => withHighlights(line.replace(/^(\s*)##/, '$1#')));
}

// mdbook-quiz colours what stands between `[ and ]`; a comment tells the same.
function withHighlights(line: string): string {
  const plain = line.replace(/`\[([^`]*)\]`/g, '$1');
  return plain === line || plain.trim() === '' ? plain : `${plain.trimEnd()} // highlighted`;
}

// A part of a file is as deeply indented as it stands there; by itself it begins at the margin.
function trimCode(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  const kept = lines.slice(first, last + 1);
  const indents = kept.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents);
  return kept.map((line) => line.slice(common));
}

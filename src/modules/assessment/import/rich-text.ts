import { escapeMarkdown } from './escape-markdown';
import { htmlToMarkdown, htmlToText } from './html-to-markdown';
import type { Lost } from './import-note';

/** How a text was written: `auto` is plain, or HTML where it looks like it. */
export type TextFormat = 'html' | 'markdown' | 'plain' | 'auto';

export interface RichText {
  readonly text: string;
  readonly format: TextFormat;
}

/** What is longer fits nowhere, and is not worth the work. */
const longest = 100_000;

/** A text as Markdown, which shows what the original did. */
export function asMarkdown({ text, format }: RichText, lost: Lost): string {
  if (format === 'markdown' || text.length > longest) return text.trim();
  if (isHtml(text, format)) return htmlToMarkdown(withBreaks(text, format), lost);
  return escapeMarkdown(text.trim()).replace(/(?<![ \t])[ \t]*\r?\n/g, '\\\n');
}

/** A text as those read it who see no marks: answers to be typed, and what is chosen from a list. */
export function asText({ text, format }: RichText, lost: Lost): string {
  const plain = text.length <= longest && isHtml(text, format) ? htmlToText(text, lost) : text;
  return plain.replace(/\s+/gu, ' ').trim();
}

function isHtml(text: string, format: TextFormat): boolean {
  return format === 'html' || (format === 'auto' && /<[a-z/!]|&#?\w{1,30};/i.test(text));
}

/** Where HTML was typed among plain lines, each line was one. */
function withBreaks(text: string, format: TextFormat): string {
  return format === 'auto' ? text.trim().replace(/\r?\n/g, '<br>') : text;
}

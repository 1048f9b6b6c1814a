import { oneLine } from './mail-words';

/** What a placeholder stands for in one message; null where this message has nothing to say there. */
export type PlaceholderValues = { readonly [name: string]: string | null };

/** A part of a text, in the order in which it is read. */
export type TemplateBlock =
  | { readonly kind: 'paragraph' | 'small'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'button'; readonly label: string }
  | { readonly kind: 'entries' };

/** The placeholder of the one link of a mail, to which its button leads. */
export const linkPlaceholder = 'link';
/** The placeholder, alone in its paragraph, for what a digest has gathered. */
export const entriesPlaceholder = 'entries';

const placeholder = /\{([A-Za-z]+)\}/g;
const button = /^\[([^\]\n]+)\]\(\{link\}\)$/;
const fact = /^- ([^:\n]+): (.+)$/;

/**
 * Reads the markup of a text. A blank line parts its blocks:
 *
 * - `- Label: text` on each line makes a table of facts,
 * - `[Label]({link})` is the button,
 * - `> ` before each line makes it small print,
 * - `{entries}` is what a digest has gathered,
 * - whatever else there is are paragraphs.
 */
export function readTemplateText(text: string): TemplateBlock[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readBlock);
}

/** Which placeholders a subject or a text has. */
export function placeholdersIn(text: string): Set<string> {
  return new Set([...text.matchAll(placeholder)].map(([, name = '']) => name));
}

/**
 * Puts values into a text that was read before, so that a value is never taken for markup, nor for a placeholder. Undefined
 * where one of its placeholders has nothing to say.
 */
export function fillPlaceholders(text: string, values: PlaceholderValues): string | undefined {
  const hasAll = [...placeholdersIn(text)].every((name) => values[name] !== null);
  if (!hasAll) return undefined;
  return text.replace(placeholder, (written, name: string) => values[name] ?? written);
}

/** A line for a header or a heading; what its placeholders do not say is left out. */
export function fillLine(text: string, values: PlaceholderValues, maximum: number): string {
  return oneLine(
    text.replace(placeholder, (written, name: string) =>
      values[name] === undefined ? written : (values[name] ?? ''),
    ),
    maximum,
  );
}

function readBlock(block: string): TemplateBlock {
  const lines = block.split('\n').map((line) => line.trim());
  const label = button.exec(block)?.[1];
  if (label !== undefined) return { kind: 'button', label };
  if (block === `{${entriesPlaceholder}}`) return { kind: 'entries' };
  const rows = lines.map((line) => fact.exec(line));
  if (rows.every((row) => row !== null))
    return { kind: 'facts', rows: rows.map(([, name = '', value = '']) => [name, value] as const) };
  if (lines.every((line) => /^>(?: |$)/.test(line)))
    return { kind: 'small', text: lines.map((line) => line.slice(1).trim()).join('\n') };
  return { kind: 'paragraph', text: lines.join('\n') };
}

import { paragraphsOf } from './announcement';
import type { MailBlock, MailDocument } from './mail-document';
import type { MailWords, Telling } from './mail-templates';
import { oneLine } from './mail-words';
import {
  fillLine,
  fillPlaceholders,
  type PlaceholderValues,
  readTemplateText,
  type TemplateBlock,
} from './template-text';

/** The one placeholder that may stand for several paragraphs: what somebody wrote to others. */
const longValue = 'body';
const longestValue = 2_000;
const longestSubject = 200;

/**
 * Puts a mail into words. What has a placeholder of which this mail has nothing to say is left out: a paragraph, small print,
 * a fact.
 */
export function wordMail({ values, entries = [] }: Telling, words: MailWords): MailDocument {
  const lines = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === null || name === longValue ? value : oneLine(value, longestValue),
    ]),
  );
  const blocks = readTemplateText(words.text).flatMap((block) => wordBlock(block, lines, entries));
  return { subject: fillLine(words.subject, lines, longestSubject), blocks };
}

function wordBlock(
  block: TemplateBlock,
  values: PlaceholderValues,
  entries: NonNullable<Telling['entries']>,
): MailBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'small': {
      const text = fillPlaceholders(block.text, values);
      return text === undefined ? [] : paragraphsOf(text).map((part) => ({ kind: block.kind, text: part }));
    }
    case 'facts': {
      const rows = block.rows.flatMap(([label, value]) => {
        const text = fillPlaceholders(value, values);
        return text === undefined ? [] : [[label, text] as const];
      });
      return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
    }
    case 'button':
      return [{ kind: 'button', label: block.label, url: values.link ?? '' }];
    case 'entries':
      return entries.length === 0 ? [] : [{ kind: 'entries', entries }];
  }
}

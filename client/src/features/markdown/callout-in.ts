import type { CalloutKind } from '../../design/callout';

/**
 * Whether a quotation is a callout (`> [!WARNING]`), and of which kind; takes the mark away. `> [!SOLUTION]` is an answer
 * that stays folded until one wants it.
 */
export function calloutIn(quotation: Element): CalloutKind | 'solution' | undefined {
  const paragraph = quotation.querySelector(':scope > p:first-child');
  const first = paragraph?.firstChild;
  if (!paragraph || first?.nodeType !== Node.TEXT_NODE) return undefined;
  const match = /^\s*\[!(note|tip|important|warning|caution|solution)\][ \t]*\n?/i.exec(
    first.nodeValue ?? '',
  );
  if (!match?.[1]) return undefined;

  first.nodeValue = (first.nodeValue ?? '').slice(match[0].length);
  if ((paragraph.textContent ?? '').trim() === '' && paragraph.childElementCount === 0) paragraph.remove();
  return match[1].toLowerCase() as CalloutKind | 'solution';
}

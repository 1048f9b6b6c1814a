/** A stretch of the text, or a blank in it with what is accepted there. */
export type BlanksPart = { readonly text: string } | { readonly accepted: readonly string[] };

/** Two brackets, what is accepted with a bar between one and the next, two brackets. */
const blank = /\[\[([^[\]]*)\]\]/gu;

/** A text with blanks, such as `A star turns [[hydrogen|H]] into [[helium]].`, part by part. */
export function partsOf(text: string): BlanksPart[] {
  const parts: BlanksPart[] = [];
  let end = 0;
  for (const match of text.matchAll(blank)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    const accepted = (match[1] ?? '').split('|').map((one) => one.trim());
    parts.push({ accepted: accepted.filter((one) => one !== '') });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** What is accepted in each blank, in the order of the text. */
export function blanksOf(text: string): (readonly string[])[] {
  return partsOf(text).flatMap((part) => ('accepted' in part ? [part.accepted] : []));
}

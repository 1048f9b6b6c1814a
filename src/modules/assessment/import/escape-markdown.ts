/**
 * A text that reads the same when it is taken for Markdown. Lines keep their ends.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .replace(/^[ \t]*/gm, '')
    .replace(blockStart, '$1\\$2');
}

/** The same for a stretch within a line. */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*[\]~]/g, '\\$&')
      .replace(/<(?=[a-z/!?])/gi, '\\<')
      .replace(/&(?=#?\w{1,30};)/g, '\\&')
      // Between letters, and in a row that stands for a blank, an underscore marks nothing.
      .replace(/(?<![_\p{L}\p{N}])_{1,2}(?!_)|(?<!_)_{1,2}(?![_\p{L}\p{N}])/gu, (found) =>
        found.replaceAll('_', '\\_'),
      )
  );
}

/** What would begin a heading, a list, a quotation, a rule or the underline of a heading. */
const blockStart =
  /^(\d{1,9}(?=[.)])|)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|(?<=\d)[.)](?=\s|$)|={3,}|-{3,}|_{3,}$|\|)/gm;

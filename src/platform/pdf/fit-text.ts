/** How wide a text is at a size, in points. */
export type MeasureText = (text: string, size: number) => number;

/** Sizes to try, the largest first, each with the lines that it may take. */
export type FittingSteps = readonly { readonly size: number; readonly lines: number }[];

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Sets a text as large as it fits, on lines of much the same length. What does not fit at the smallest size ends in an
 * ellipsis.
 *
 * @param width in points.
 */
export function fitText(
  text: string,
  options: { readonly width: number; readonly steps: FittingSteps; readonly measure: MeasureText },
): FittedText {
  const { width, steps, measure } = options;
  for (const { size, lines: most } of steps) {
    const lines = wrap(text, (candidate) => measure(candidate, size) <= width);
    if (lines.length <= most) return { size, lines: balance(text, lines.length, { width, size, measure }) };
  }
  const last = steps.at(-1) ?? { size: 10, lines: 1 };
  const fits = (candidate: string) => measure(candidate, last.size) <= width;
  const kept = wrap(text, fits).slice(0, last.lines);
  let ending = kept.pop() ?? '';
  while (ending !== '' && !fits(`${ending}…`)) ending = [...ending].slice(0, -1).join('').trimEnd();
  return { size: last.size, lines: [...kept, `${ending}…`] };
}

/** The narrowest setting with as many lines, so that no word is left alone on the last one. */
function balance(
  text: string,
  count: number,
  { width, size, measure }: { width: number; size: number; measure: MeasureText },
): string[] {
  const setIn = (limit: number) => wrap(text, (candidate) => measure(candidate, size) <= limit);
  // Not so narrow that a word would be broken for it.
  const widestWord = Math.max(...text.split(' ').map((word) => measure(word, size)));
  let [tooNarrow, enough] = [Math.min(width, Math.max(width / (count + 1), widestWord)), width];
  while (enough - tooNarrow > 2) {
    const middle = (tooNarrow + enough) / 2;
    if (setIn(middle).length <= count) enough = middle;
    else tooNarrow = middle;
  }
  return setIn(enough);
}

/** Breaks between words, and within one that is too long for a line of its own. */
function wrap(text: string, fits: (candidate: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      const head = longestHead(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

/** At least one character, so that setting a text always ends. */
function longestHead(word: string, fits: (candidate: string) => boolean): string {
  const characters = [...word];
  let count = 1;
  while (count < characters.length - 1 && fits(characters.slice(0, count + 1).join(''))) count += 1;
  return characters.slice(0, count).join('');
}

/**
 * Where the code spans and brackets of a text end, found in one pass, so that text full of openings that nothing
 * closes costs no more than any other. Neither reaches over a blank line.
 */
export class TextIndex {
  private readonly codeSpanEnds = new Map<number, number>();
  private readonly bracketEnds = new Map<number, number>();

  constructor(text: string) {
    this.findCodeSpans(text);
    this.findBrackets(text);
  }

  /** Just after the code span that begins here; undefined where the marks only stand for themselves. */
  codeSpanEnd(start: number): number | undefined {
    return this.codeSpanEnds.get(start);
  }

  /** The bracket that closes the one here, or undefined. */
  closingBracket(open: number): number | undefined {
    return this.bracketEnds.get(open);
  }

  private findCodeSpans(text: string): void {
    // From the end: the next run of each length is then known, until a paragraph's border makes it unreachable.
    const nextOfLength = new Map<number, number>();
    const tokens = [...text.matchAll(/`+|\n[ \t>]{0,100}(?=\n)/g)];
    for (const token of tokens.reverse()) {
      const [run] = token;
      if (run.startsWith('\n')) {
        nextOfLength.clear();
        continue;
      }
      const next = nextOfLength.get(run.length);
      if (next !== undefined) this.codeSpanEnds.set(token.index, next + run.length);
      nextOfLength.set(run.length, token.index);
    }
  }

  private findBrackets(text: string): void {
    let open: number[] = [];
    const token = /\\[\s\S]|`+|[[\]]|\n[ \t>]{0,100}(?=\n)/g;
    for (let found = token.exec(text); found !== null; found = token.exec(text)) {
      const [mark] = found;
      if (mark.startsWith('`')) token.lastIndex = this.codeSpanEnds.get(found.index) ?? token.lastIndex;
      else if (mark.startsWith('\n')) open = [];
      else if (mark === '[') open.push(found.index);
      else if (mark === ']') {
        const start = open.pop();
        if (start !== undefined) this.bracketEnds.set(start, found.index);
      }
    }
  }
}

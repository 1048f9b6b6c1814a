/**
 * Aquascope draws what a Rust program does to memory, in the page, from a listing with marks in it. The drawing cannot
 * come along. The points in time that the text calls L1, L2 … can, as comments, wherever their order is plain.
 */
export function readableAquascope(lines: readonly string[]): string[] {
  const visible = lines.filter((line) => !/^\s*#(?![[!])/.test(line)).map(withoutArguments);
  const order = orderOfMarks(visible);
  return visible.map((line, index) => labelMarks(line, order?.get(index) ?? []));
}

/** `@Perm{read}` and its like, which stand for a coloured letter: R read, W write, O own, F flow. */
export function readablePermissions(text: string): string {
  return text.replace(/(?:@Perm(?:\[\w+\])?\{\w+\})+/g, (run) => {
    const letters = run.replace(
      /@Perm(?:\[(\w+)\])?\{(\w+)\}/g,
      (_, change: string | undefined, name: string) => {
        const sign = { gained: '+', lost: '−', missing: 'no ' }[change ?? ''] ?? '';
        return `${sign}${name.charAt(0).toUpperCase()}`;
      },
    );
    return `**${letters}**`;
  });
}

const mark = '`[]`';

// Other marks tell the drawing what to show.
function withoutArguments(line: string): string {
  return line.replace(/`[([{][^`]*[)\]}]`/g, (whole) => (whole === mark ? whole : ''));
}

function labelMarks(line: string, numbers: readonly number[]): string {
  const [before = '', ...pieces] = line.split(mark);
  let labelled = before;
  for (const [index, piece] of pieces.entries()) {
    const number = numbers[index];
    const comment = /^\s*\/\/\s?(.*)$/.exec(piece)?.[1];
    if (number === undefined) labelled += piece;
    else if (comment !== undefined) labelled += ` // L${number}: ${comment}`;
    else labelled += piece.trim() === '' ? ` // L${number}` : `/* L${number} */ ${piece.trimStart()}`;
  }
  return labelled.replace(/[ \t]+(?= \/\/ L\d)/, '').trimEnd();
}

/**
 * The number of each mark on each line, in the order in which the program passes them, calls followed. Null where that
 * takes more than reading: a mark that is passed more than once, or beside a branch or a loop.
 */
function orderOfMarks(lines: readonly string[]): Map<number, number[]> | null {
  const program = lines.map((line) => line.replace(/\/\/.*$/, '')).join('\n');
  if (!lines.some((line) => line.includes(mark)) || /\b(for|while|loop|if|match)\b/.test(program))
    return null;
  const functions = findFunctions(lines);
  const order = new Map<number, number[]>();
  const passed = new Set<string>();
  let count = 0;
  let steps = 0;
  let isPlain = true;
  const pass = (index: number, column: number): void => {
    const place = `${index}:${column}`;
    if (passed.has(place)) isPlain = false;
    passed.add(place);
    order.set(index, [...(order.get(index) ?? []), ++count]);
  };
  const walk = (from: number, to: number, within: number): void => {
    for (let index = from; index <= to && isPlain; index++) {
      if (++steps > mostSteps) isPlain = false;
      const inner = functions.find((each) => each.start === index);
      if (inner !== undefined && index !== within) {
        index = inner.end;
        continue;
      }
      const line = lines[index] ?? '';
      const bodyStart = inner === undefined ? 0 : line.indexOf('{') + 1;
      for (const { 0: token, 1: name, index: column } of line
        .slice(bodyStart)
        .matchAll(/`\[\]`|\b(\w+)\s*\(/g)) {
        const called = functions.find((each) => each.name === name);
        if (token === mark) pass(index, column);
        else if (called !== undefined && isPlain) walk(called.start, called.end, called.start);
      }
    }
  };
  const main = functions.find((each) => each.name === 'main');
  if (main === undefined) walk(0, lines.length - 1, -1);
  else walk(main.start, main.end, main.start);
  const marks = lines.join('\n').split(mark).length - 1;
  return isPlain && count === marks ? order : null;
}

const mostSteps = 1_000;

function findFunctions(lines: readonly string[]): { name: string; start: number; end: number }[] {
  return lines.flatMap((line, start) => {
    const name = /^\s*(?:pub )?fn (\w+)/.exec(line)?.[1];
    if (name === undefined) return [];
    let depth = 0;
    for (let end = start; end < lines.length; end++) {
      const code = lines[end] as string;
      depth += (code.match(/\{/g)?.length ?? 0) - (code.match(/\}/g)?.length ?? 0);
      if (depth <= 0 && code.includes('}')) return [{ name, start, end }];
    }
    return [];
  });
}

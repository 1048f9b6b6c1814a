/** One figure that was measured, and what it must not exceed. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
  readonly isReached: boolean;
}

/** Prints a table in Markdown; a figure that misses its aim fails the process in the end. */
export function printFigures(figures: readonly Figure[]): void {
  console.log('| | measured | aim |\n|---|---|---|');
  for (const { what, measured, aim } of figures) console.log(`| ${what} | ${measured} | ${aim} |`);
  if (figures.some(({ isReached }) => !isReached)) process.exitCode = 1;
}

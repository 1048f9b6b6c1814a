/** A fenced code block whose fence is longer than any in the code, each line behind `prefix`. */
export function writeCode(code: { language: string; lines: readonly string[]; prefix?: string }): string {
  const { language, lines, prefix = '' } = code;
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`{3,})/.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].map((line) => `${prefix}${line}`.trimEnd()).join('\n');
}

/** Markdown as a quotation. */
export function quote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

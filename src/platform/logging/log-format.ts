export interface LogEntry {
  readonly time: string;
  readonly level: string;
  readonly message: string;
  readonly [field: string]: unknown;
}

/** One line of JSON, for machines. */
export function formatJson(entry: LogEntry): string {
  try {
    return JSON.stringify(entry);
  } catch {
    // A field that refers to itself must not cost the line.
    const { time, level, message } = entry;
    return JSON.stringify({ time, level, message, problem: 'The fields could not be written.' });
  }
}

const colors: Record<string, number> = { error: 31, warn: 33, info: 36, debug: 90 };

/** A line that people read, and a stack below it where there is one. */
export function formatText(entry: LogEntry, hasColors: boolean): string {
  const { time, level, message, module, error, ...fields } = entry;
  const paint = (text: string) => (hasColors ? `\u001b[${colors[level] ?? 0}m${text}\u001b[0m` : text);
  const details = Object.entries(fields)
    .filter(([name, value]) => value !== undefined && name !== 'correlationId')
    .map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('');
  const source = typeof module === 'string' ? `${module}: ` : '';
  return `${time.slice(11, 23)} ${paint(level.padEnd(5))} ${source}${message}${details}${formatError(error)}`;
}

function formatError(error: unknown): string {
  if (error === undefined) return '';
  if (typeof error !== 'object' || error === null) return `\n  ${String(error)}`;
  const { stack, message, cause } = error as { stack?: string; message?: string; cause?: unknown };
  const own = (stack ?? message ?? JSON.stringify(error)).replace(/\n/g, '\n  ');
  return `\n  ${own}${cause === undefined ? '' : `\n  because of:${formatError(cause)}`}`;
}

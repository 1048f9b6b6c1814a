const hidden = '[hidden]';
const deepest = 6;
const mostEntries = 100;
const longestText = 8_000;

/** Words that mark a field as secret or personal, wherever they stand in its name. */
const sensitiveName =
  /password|passphrase|secret|token|authorization|cookie|api_?-?key|private_?-?key|credential|e_?-?mail|phone|card_?-?number|cvc|iban|signature/i;

const decisions = new Map<string, boolean>();
const mostDecisions = 2_000;

/**
 * A copy of log fields in which secrets and personal data are hidden by the names of their fields, errors are plain
 * objects, and nothing is deeper, longer or wider than a log line should be.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (value instanceof Date) return value;
  if (value instanceof Error) return describeError(value, depth);
  if (depth >= deepest) return '[deeper]';
  if (Array.isArray(value)) return value.slice(0, mostEntries).map((item) => redact(item, depth + 1));
  return redactFields(value as Record<string, unknown>, depth);
}

function redactFields(fields: Record<string, unknown>, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  let count = 0;
  for (const name in fields) {
    count += 1;
    if (count > mostEntries) break;
    const value = fields[name];
    copy[name] = isSensitive(name) && value !== undefined ? hidden : redact(value, depth + 1);
  }
  return copy;
}

function isSensitive(name: string): boolean {
  const known = decisions.get(name);
  if (known !== undefined) return known;
  const decision = sensitiveName.test(name);
  if (decisions.size < mostDecisions) decisions.set(name, decision);
  return decision;
}

function describeError(error: Error, depth: number): Record<string, unknown> {
  const described: Record<string, unknown> = { name: error.name, message: withoutValues(error.message) };
  for (const detail of ['code', 'constraint', 'table', 'facts'] as const) {
    const value = (error as unknown as Record<string, unknown>)[detail];
    if (value !== undefined && value !== '') described[detail] = redact(value, depth + 1);
  }
  if (error.stack) described.stack = withoutValues(error.stack);
  if (error.cause !== undefined && depth < deepest) described.cause = redact(error.cause, depth + 1);
  return described;
}

/** Drizzle puts the values of a failed query into its message, and a URL may hold a password. */
function withoutValues(text: string): string {
  return text
    .replace(/\nparams: [^\n]*/g, '\nparams: [hidden]')
    .replace(/(\w+:\/\/[^\s:/@]*):[^\s@/]*@/g, `$1:${hidden}@`)
    .slice(0, longestText);
}

import type { Answers } from './route';

/**
 * Fails where an answer is not what the route declares: another status, another shape, or a field that nobody declared and
 * that may be a secret. Runs in development and tests; in production no answer is parsed again.
 */
export function checkAnswer(operation: string, answers: Answers, status: number, body: unknown): void {
  if (!(status in answers)) throw new Error(`${operation} answered ${status}, which it does not declare.`);
  const schema = answers[status];
  if (schema === null || schema === undefined) {
    if (body === undefined || body === null) return;
    throw new Error(`${operation} answered ${status} with a body, though it declares none.`);
  }
  if ('contentType' in schema)
    throw new Error(`${operation} answered JSON, though it declares ${schema.contentType}.`);
  const wire = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  const result = schema.safeParse(wire);
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
    );
    throw new Error(`${operation} answered ${status} otherwise than it declares: ${problems.join('; ')}`);
  }
  const extra = undeclaredField(wire, result.data, '');
  if (extra !== undefined)
    throw new Error(`${operation} answered the field "${extra}", which it does not declare.`);
}

/** The first field that parsing left away, or undefined. */
function undeclaredField(wire: unknown, parsed: unknown, path: string): string | undefined {
  if (typeof wire !== 'object' || wire === null || typeof parsed !== 'object' || parsed === null)
    return undefined;
  for (const [name, value] of Object.entries(wire)) {
    const place = path === '' ? name : `${path}.${name}`;
    if (!(name in parsed)) return place;
    const extra = undeclaredField(value, (parsed as Record<string, unknown>)[name], place);
    if (extra !== undefined) return extra;
  }
  return undefined;
}

import type { z } from 'zod';

/** What the sentence is made of; parts of zod's raw issues. */
interface Issue {
  readonly code?: string;
  readonly expected?: unknown;
  readonly input?: unknown;
  readonly [detail: string]: unknown;
}

/** What is wrong with a field, in words for the person who filled it in. A message of the schema's own comes first. */
export function describeIssue(issue: Issue | z.core.$ZodRawIssue): string | undefined {
  const { code, input, expected, minimum, maximum, origin, format, values, divisor } = issue as Issue;
  switch (code) {
    case 'invalid_type':
      return input === undefined ? 'Is required.' : (types[String(expected)] ?? 'Has the wrong type.');
    case 'too_small':
      return tooSmall(String(origin), Number(minimum));
    case 'too_big':
      return `Must ${measures[String(origin)] ? 'have' : 'be'} at most ${count(Number(maximum), String(origin))}.`;
    case 'invalid_format':
      return formats[String(format)] ?? 'Does not have the right form.';
    case 'invalid_value':
      return Array.isArray(values) ? `Must be ${values.slice(0, 20).map(String).join(' or ')}.` : undefined;
    case 'not_multiple_of':
      return `Must be a multiple of ${String(divisor)}.`;
    case 'invalid_union':
      return 'Does not have any of the forms that are accepted here.';
    default:
      return undefined;
  }
}

const types: { readonly [expected: string]: string } = {
  string: 'Must be a text.',
  number: 'Must be a number.',
  int: 'Must be a whole number.',
  boolean: 'Must be true or false.',
  array: 'Must be a list.',
  object: 'Must be an object.',
  record: 'Must be an object.',
};

const formats: { readonly [format: string]: string } = {
  email: 'Must be an e-mail address.',
  uuid: 'Must be an id.',
  guid: 'Must be an id.',
  url: 'Must be an address such as https://example.org.',
  datetime: 'Must be a time such as 2026-01-31T12:00:00Z.',
  date: 'Must be a date such as 2026-01-31.',
};

const measures: { readonly [origin: string]: readonly [one: string, many: string] } = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
  set: ['entry', 'entries'],
  file: ['byte', 'bytes'],
};

function tooSmall(origin: string, minimum: number): string {
  if (minimum === 1 && (origin === 'string' || origin === 'array')) return 'Must not be empty.';
  return `Must ${measures[origin] ? 'have' : 'be'} at least ${count(minimum, origin)}.`;
}

function count(number: number, origin: string): string {
  const measure = measures[origin];
  return measure ? `${number} ${number === 1 ? measure[0] : measure[1]}` : String(number);
}

import type { z } from 'zod';
import type { FieldError } from '../errors/domain-error';
import { platformErrors } from '../errors/platform-errors';
import { describeIssue } from './describe-issue';
import type { Route } from './route';

export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

export type ParsedInput = RawInput;

/**
 * Parses path, query and body by the schemas of the route. What it declares no schema for stays out.
 * Throws `request.invalid` with all that is wrong at once.
 */
export function parseInput(route: Pick<Route, 'params' | 'query' | 'body'>, raw: RawInput): ParsedInput {
  const errors: FieldError[] = [];
  const parsed = {
    params: parsePart('params', route.params, raw.params, errors),
    query: parsePart('query', route.query, raw.query, errors),
    body: parsePart('body', route.body, raw.body, errors),
  };
  if (errors.length > 0) throw platformErrors.invalidInput({ errors });
  return parsed;
}

const mostErrors = 50;

function parsePart(
  part: string,
  schema: z.ZodType | undefined,
  value: unknown,
  errors: FieldError[],
): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value, { error: (issue) => describeIssue(issue) });
  if (result.success) return result.data;
  for (const issue of result.error.issues.slice(0, mostErrors)) errors.push(...fieldErrors(part, issue));
  return undefined;
}

function fieldErrors(part: string, issue: z.core.$ZodIssue): FieldError[] {
  const path = [part, ...issue.path.map(String)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, mostErrors).map((key) => ({
      path: [...path, key.slice(0, 100)].join('.'),
      code: 'unrecognized',
      message: 'Is not known here.',
    }));
  }
  const isMissing = issue.code === 'invalid_type' && issue.message === missing;
  return [{ path: path.join('.'), code: isMissing ? 'required' : issue.code, message: issue.message }];
}

const missing = describeIssue({ code: 'invalid_type', expected: 'string', input: undefined });

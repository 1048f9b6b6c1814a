import { z } from 'zod';
import { parameterError, type SandboxError } from './errors';
import { type FormTree, type FormValue, parameterName } from './wire-format';

/** Reads a parameter tree by a schema; throws the 400 that Stripe would answer for the first thing wrong. */
export function parseParameters<Schema extends z.ZodType>(schema: Schema, tree: FormTree): z.output<Schema> {
  const parsed = schema.safeParse(tree);
  if (parsed.success) return parsed.data;
  throw toParameterError(parsed.error.issues[0] as z.core.$ZodIssue, tree);
}

export const text = (longest = 5_000) => z.string().min(1).max(longest);

export const integer = (least: number, greatest: number) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, { error: 'integer' })
    .transform(Number)
    .pipe(z.int().min(least).max(greatest));

export const boolean = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A list written as `name[0]`, `name[]` or both. */
export const listOf = <Item extends z.ZodType>(item: Item, longest: number) =>
  z.preprocess((value) => (isTree(value) ? Object.values(value) : value), z.array(item).max(longest));

/** Up to 50 keys of 40 characters with values of 500 (https://docs.stripe.com/api/metadata). An empty string clears. */
export const metadata = z.union([
  z.literal('').transform(() => ({})),
  z
    .record(z.string().min(1).max(40), z.string().max(500))
    .refine((map) => Object.keys(map).length <= 50, { error: 'At most 50 keys of metadata.' }),
]);

export const expand = listOf(z.string().max(200), 20).optional();

export const createdRange = z
  .union([
    z
      .string()
      .regex(/^\d{1,12}$/)
      .transform((at) => ({ gte: Number(at), lte: Number(at) })),
    z.strictObject({
      gt: integer(0, 1e12).optional(),
      gte: integer(0, 1e12).optional(),
      lt: integer(0, 1e12).optional(),
      lte: integer(0, 1e12).optional(),
    }),
  ])
  .optional();

export const paging = {
  limit: integer(1, 100).optional(),
  starting_after: text(255).optional(),
  ending_before: text(255).optional(),
  expand,
};

/** Metadata after an update: given keys are set, empty values remove theirs, and an empty map clears all. */
export function mergeMetadata(
  before: Record<string, string>,
  change: Record<string, string> | undefined,
): Record<string, string> {
  if (!change) return before;
  if (Object.keys(change).length === 0) return {};
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== ''));
}

function toParameterError(issue: z.core.$ZodIssue, tree: FormTree): SandboxError {
  if (issue.code === 'unrecognized_keys') {
    const name = parameterName([...issue.path, issue.keys[0] ?? '']);
    return parameterError(name, 'parameter_unknown', `Received unknown parameter: ${name}`);
  }
  const name = parameterName(issue.path);
  const given = valueAt(tree, issue.path);
  if (given === undefined)
    return parameterError(name, 'parameter_missing', `Missing required param: ${name}.`);
  if (given === '') {
    return parameterError(
      name,
      'parameter_invalid_empty',
      `${name} was sent empty; leave it out, or give it a value.`,
    );
  }
  if (issue.message === 'integer') {
    return parameterError(
      name,
      'parameter_invalid_integer',
      `Invalid integer: ${String(given).slice(0, 100)}`,
    );
  }
  return parameterError(name, 'parameter_invalid', `Invalid ${name}: ${issue.message}`);
}

function valueAt(tree: FormTree, path: readonly PropertyKey[]): FormValue | undefined {
  let value: FormValue | undefined = tree;
  for (const part of path) {
    if (!isTree(value)) return undefined;
    // A list's keys may have gaps; its items are counted.
    value = typeof part === 'number' ? Object.values(value)[part] : value[String(part)];
  }
  return value;
}

function isTree(value: unknown): value is FormTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

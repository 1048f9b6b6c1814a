import { parameterError, SandboxError } from './errors';

/** A parameter tree: text at the leaves, as a form has nothing else. */
export type FormValue = string | FormTree;
export interface FormTree {
  [name: string]: FormValue;
}

const greatestBody = 256 * 1024;
const mostParameters = 1_000;
const greatestDepth = 8;
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads `line_items[0][price_data][currency]=eur&expand[]=customer` into a tree. Empty brackets count up from 0, so that
 * a list has the keys 0, 1, 2 …, whichever way it was written. Throws a 400 in Stripe's shape for anything oversized or malformed.
 */
export function parseForm(text: string): FormTree {
  if (Buffer.byteLength(text) > greatestBody) {
    throw new SandboxError({
      status: 413,
      type: 'invalid_request_error',
      message: 'The request is too large.',
    });
  }
  const pairs = [...new URLSearchParams(text)];
  if (pairs.length > mostParameters) {
    throw new SandboxError({
      status: 400,
      type: 'invalid_request_error',
      message: `A request has at most ${mostParameters} parameters.`,
    });
  }
  const tree = emptyTree();
  for (const [name, value] of pairs) {
    // PostgreSQL keeps no NUL in text.
    if (value.includes('\0'))
      throw parameterError(name, 'parameter_invalid', 'A value holds a NUL character.');
    assign(tree, splitName(name), value, name);
  }
  return tree;
}

/** Turns `['line_items', 0, 'quantity']` into `line_items[0][quantity]`, as Stripe names parameters in its errors. */
export function parameterName(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path.map(String);
  return `${first ?? ''}${rest.map((part) => `[${part}]`).join('')}`;
}

function assign(tree: FormTree, path: string[], value: string, name: string): void {
  let branch = tree;
  path.forEach((part, index) => {
    const key = part === '' ? String(Object.keys(branch).length) : part;
    const known = branch[key];
    if (index === path.length - 1) {
      if (typeof known === 'object') throw malformed(name);
      branch[key] = value;
      return;
    }
    if (typeof known === 'string') throw malformed(name);
    const next = known ?? emptyTree();
    branch[key] = next;
    branch = next;
  });
}

function splitName(name: string): string[] {
  const match = name.includes('\0') ? null : /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  if (!match) throw malformed(name);
  const rest = [...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '');
  const path = [match[1] ?? '', ...rest];
  if (path.length > greatestDepth || path.some((part) => forbiddenNames.has(part))) throw malformed(name);
  return path;
}

function malformed(name: string): SandboxError {
  return parameterError(
    name.slice(0, 100),
    'parameter_unknown',
    `Received unknown parameter: ${name.slice(0, 100)}`,
  );
}

function emptyTree(): FormTree {
  return Object.create(null) as FormTree;
}

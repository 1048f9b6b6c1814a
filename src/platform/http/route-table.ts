/** A route that matched, with the values of its path's parameters. */
export interface Match<Endpoint> {
  readonly kind: 'matched';
  readonly endpoint: Endpoint;
  readonly params: { readonly [name: string]: string };
}

export type Lookup<Endpoint> =
  | Match<Endpoint>
  | { readonly kind: 'wrong method'; readonly allowed: readonly string[] }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'unknown' };

interface Target<Endpoint> {
  readonly endpoint: Endpoint;
  readonly names: readonly string[];
}

interface Node<Endpoint> {
  readonly literals: Map<string, Node<Endpoint>>;
  /** Parameters at this place, told apart by what follows them in their segment; the longest comes first. */
  readonly parameters: { readonly suffix: string; readonly node: Node<Endpoint> }[];
  readonly targets: Map<string, Target<Endpoint>>;
}

const segmentPattern = /^:([A-Za-z]\w*)((?:\.[\w.-]+)?)$/;
const literalPattern = /^[\w.~-]+$/;

/**
 * Finds the route for a path by walking its segments, so that the cost does not grow with the number of routes.
 * A literal segment comes before a parameter; a parameter may have an ending, as in `/certificates/:code.pdf`.
 */
export class RouteTable<Endpoint> {
  readonly #root = emptyNode<Endpoint>();

  /** `method` is in capitals. Two routes with the same method and shape are an error. */
  add(method: string, path: string, endpoint: Endpoint): void {
    const names: string[] = [];
    let node = this.#root;
    for (const segment of segmentsOf(path)) node = childFor(node, segment, names, path);
    if (node.targets.has(method)) throw new Error(`Two routes answer ${method} ${path}.`);
    node.targets.set(method, { endpoint, names });
  }

  find(method: string, path: string): Lookup<Endpoint> {
    const segments = segmentsOf(path);
    const ends: Node<Endpoint>[] = [];
    const values: string[] = [];
    const sought = method === 'HEAD' ? 'GET' : method;
    const found = walk(this.#root, segments, 0, values, sought, ends);
    if (found) return match(found, values);
    if (ends.length === 0) return { kind: 'unknown' };
    const allowed = new Set(ends.flatMap((end) => [...end.targets.keys()]));
    if (allowed.has('GET')) allowed.add('HEAD');
    return { kind: 'wrong method', allowed: [...allowed, 'OPTIONS'].sort() };
  }
}

function emptyNode<Endpoint>(): Node<Endpoint> {
  return { literals: new Map(), parameters: [], targets: new Map() };
}

/** A slash at the end makes no difference. */
function segmentsOf(path: string): string[] {
  const segments = path.split('/');
  segments.shift();
  if (segments.at(-1) === '') segments.pop();
  return segments;
}

function childFor<Endpoint>(
  node: Node<Endpoint>,
  segment: string,
  names: string[],
  path: string,
): Node<Endpoint> {
  const parameter = segmentPattern.exec(segment);
  if (parameter) {
    const [, name = '', suffix = ''] = parameter;
    names.push(name);
    const known = node.parameters.find((candidate) => candidate.suffix === suffix);
    if (known) return known.node;
    const child = emptyNode<Endpoint>();
    node.parameters.push({ suffix, node: child });
    node.parameters.sort((left, right) => right.suffix.length - left.suffix.length);
    return child;
  }
  if (!literalPattern.test(segment)) throw new Error(`"${segment}" in the path "${path}" is not understood.`);
  let child = node.literals.get(segment);
  if (!child) {
    child = emptyNode();
    node.literals.set(segment, child);
  }
  return child;
}

/** Collects in `ends` the places where the path ends, whatever their methods, for the 405. */
function walk<Endpoint>(
  node: Node<Endpoint>,
  segments: readonly string[],
  index: number,
  values: string[],
  method: string,
  ends: Node<Endpoint>[],
): Target<Endpoint> | undefined {
  const segment = segments[index];
  if (segment === undefined) {
    if (node.targets.size > 0) ends.push(node);
    return node.targets.get(method);
  }
  const literal = node.literals.get(segment);
  if (literal) {
    const found = walk(literal, segments, index + 1, values, method, ends);
    if (found) return found;
  }
  for (const { suffix, node: child } of node.parameters) {
    if (segment.length <= suffix.length || !segment.endsWith(suffix)) continue;
    values.push(suffix === '' ? segment : segment.slice(0, -suffix.length));
    const found = walk(child, segments, index + 1, values, method, ends);
    if (found) return found;
    values.pop();
  }
  return undefined;
}

function match<Endpoint>({ endpoint, names }: Target<Endpoint>, values: readonly string[]): Lookup<Endpoint> {
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? '';
    try {
      params[name] = value.includes('%') ? decodeURIComponent(value) : value;
    } catch {
      return { kind: 'malformed' };
    }
  }
  return { kind: 'matched', endpoint, params };
}

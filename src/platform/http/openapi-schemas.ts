import { z } from 'zod';

export type JsonSchema = { readonly [keyword: string]: unknown };

/** Schemas as an OpenAPI 3.1 document writes them: named ones by reference, all others in place. */
export interface DocumentedSchemas {
  readonly input: (schema: z.ZodType) => JsonSchema;
  readonly output: (schema: z.ZodType) => JsonSchema;
  /** The schemas that have a name, which is the `id` in their meta. */
  readonly components: { readonly [name: string]: JsonSchema };
}

interface Converted {
  readonly places: ReadonlyMap<z.ZodType, JsonSchema>;
  readonly named: { readonly [name: string]: JsonSchema };
}

/**
 * Converts what goes in and what comes out by zod's own conversion. A named schema that looks otherwise on its way in,
 * because it has defaults, is called `<name>Input` there. Throws where two schemas have the same name.
 */
export function documentSchemas(
  inputs: readonly z.ZodType[],
  outputs: readonly z.ZodType[],
): DocumentedSchemas {
  const known = new Map<string, z.core.$ZodType>();
  const out = convert(outputs, 'output', known);
  const incoming = convert(inputs, 'input', known);
  const renamed = namesThatDiffer(incoming.named, out.named);
  const rename = (schema: JsonSchema) =>
    mapReferences(schema, (name) => (renamed.has(name) ? `${name}Input` : name));
  const components: Record<string, JsonSchema> = { ...out.named };
  for (const [name, schema] of Object.entries(incoming.named)) {
    components[renamed.has(name) ? `${name}Input` : name] = rename(schema);
  }
  const find = ({ places }: Converted, schema: z.ZodType): JsonSchema => {
    const found = places.get(schema);
    if (!found) throw new Error('A schema was not announced to the documents.');
    return found;
  };
  return {
    input: (schema) => rename(find(incoming, schema)),
    output: (schema) => find(out, schema),
    components,
  };
}

function convert(
  schemas: readonly z.ZodType[],
  io: 'input' | 'output',
  known: Map<string, z.core.$ZodType>,
): Converted {
  const distinct = [...new Set(schemas)];
  // Together, so that zod itself finds two schemas with one name.
  const all = z.object(Object.fromEntries(distinct.map((schema, index) => [`_${index}`, schema])));
  const override = (place: Parameters<typeof tidy>[0]) => {
    requireOneMeaning(place.zodSchema, known);
    tidy(place);
  };
  const document = z.toJSONSchema(all, { io, unrepresentable: 'any', override }) as {
    properties?: { [key: string]: JsonSchema };
    $defs?: { [name: string]: JsonSchema };
  };
  const definitions = document.$defs ?? {};
  const anyJson = new Set(Object.keys(definitions).filter((name) => isAnyJson(name, definitions[name])));
  const settle = (schema: JsonSchema) =>
    mapReferences(schema, (name) => (anyJson.has(name) ? 'JsonValue' : name));
  const named: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(definitions)) {
    if (anyJson.has(name)) named.JsonValue = { description: 'Any JSON value.' };
    else if (name.startsWith('__schema'))
      throw new Error('A schema that contains itself needs a name in its meta.');
    else named[name] = settle(withoutId(schema));
  }
  const places = new Map(
    distinct.map((schema, index) => [schema, settle(document.properties?.[`_${index}`] ?? {})]),
  );
  return { places, named };
}

/** zod finds two schemas of one name among those converted together; this finds them on both sides. */
function requireOneMeaning(schema: z.core.$ZodType, known: Map<string, z.core.$ZodType>): void {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) return;
  if ((known.get(id) ?? schema) !== schema) throw new Error(`Two different schemas have the id "${id}".`);
  known.set(id, schema);
}

const exactFormats = new Set(['uuid', 'date-time', 'date', 'email', 'uri']);

/** Leaves out what only repeats: patterns of known formats, the largest number, and that answers may not grow. */
function tidy({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: Record<string, unknown>;
}): void {
  if (exactFormats.has(String(jsonSchema.format))) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  const { def } = zodSchema._zod as { def: { type: string; catchall?: unknown } };
  if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
}

function withoutId({ id: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** Whether a definition that zod had to name is one of `z.json()`. */
function isAnyJson(name: string, definition: JsonSchema | undefined): boolean {
  const shape = (schema: unknown, ownName: string) => JSON.stringify(schema).replaceAll(ownName, 'self');
  return name.startsWith('__schema') && shape(definition, name) === jsonShape;
}

const jsonShape = (() => {
  const { $defs } = z.toJSONSchema(z.object({ value: z.json() })) as { $defs?: { [name: string]: unknown } };
  const [name, definition] = Object.entries($defs ?? {})[0] ?? ['', {}];
  return JSON.stringify(definition).replaceAll(name, 'self');
})();

/** The names that mean something else on the way in, themselves or through what they are made of. */
function namesThatDiffer(
  incoming: { readonly [name: string]: JsonSchema },
  out: { readonly [name: string]: JsonSchema },
): Set<string> {
  const differing = new Set(
    Object.keys(incoming).filter(
      (name) => out[name] && JSON.stringify(out[name]) !== JSON.stringify(incoming[name]),
    ),
  );
  for (let before = -1; before !== differing.size; ) {
    before = differing.size;
    for (const [name, schema] of Object.entries(incoming)) {
      if (out[name] && referencesOf(schema).some((reference) => differing.has(reference)))
        differing.add(name);
    }
  }
  return differing;
}

function referencesOf(schema: JsonSchema): string[] {
  const names: string[] = [];
  mapReferences(schema, (name) => {
    names.push(name);
    return name;
  });
  return names;
}

const referencePattern = /^#\/(?:\$defs|components\/schemas)\/(.+)$/;

function mapReferences<Value>(value: Value, rename: (name: string) => string): Value {
  if (Array.isArray(value)) return value.map((item) => mapReferences(item, rename)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([keyword, part]) => {
    const name =
      keyword === '$ref' && typeof part === 'string' ? referencePattern.exec(part)?.[1] : undefined;
    return [
      keyword,
      name === undefined ? mapReferences(part, rename) : `#/components/schemas/${rename(name)}`,
    ];
  });
  return Object.fromEntries(entries) as Value;
}

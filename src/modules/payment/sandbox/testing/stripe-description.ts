import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
}

/** Checks objects against Stripe's published OpenAPI description. */
export interface StripeDescription {
  /** Every way in which a value differs from a schema of the description, as "object.path: what". */
  differences(schemaName: string, value: unknown): string[];
}

/** Undefined where the description is not at hand; never so in continuous integration. */
export function loadStripeDescription(): StripeDescription | undefined {
  const folder = process.env.STOA_TEST_DATA ?? resolve(process.cwd(), '../shared/data');
  const file = resolve(folder, 'stripe/openapi-2025-10.json');
  if (!existsSync(file)) {
    if (process.env.CI === 'true') throw new Error(`Missing test data: ${file}`);
    return undefined;
  }
  const description = JSON.parse(readFileSync(file, 'utf8')) as {
    components: { schemas: Record<string, Schema> };
  };
  return describe(description.components.schemas);
}

function describe(schemas: Record<string, Schema>): StripeDescription {
  const resolveReference = (schema: Schema): Schema => {
    if (!schema.$ref) return schema;
    const name = schema.$ref.replace('#/components/schemas/', '');
    const target = schemas[name];
    if (!target) throw new Error(`No such schema: ${name}`);
    return { ...target, ...(schema.nullable && { nullable: true }) };
  };

  const check = (given: Schema, value: unknown, path: string): string[] => {
    const schema = resolveReference(given);
    if (value === null) return schema.nullable || given.nullable ? [] : [`${path}: null`];
    if (schema.anyOf) return checkAny(schema.anyOf, value, path);
    if (schema.type && !hasType(schema.type, value)) return [`${path}: not ${schema.type}`];
    if (schema.enum && !schema.enum.includes(value)) return [`${path}: not in the list: ${String(value)}`];
    if (Array.isArray(value))
      return value.flatMap((item) => (schema.items ? check(schema.items, item, `${path}[]`) : []));
    return typeof value === 'object' ? checkObject(schema, value as Record<string, unknown>, path) : [];
  };

  // Of several schemas the one whose `object` is the value's, else the one that fits best.
  const checkAny = (options: Schema[], value: unknown, path: string): string[] => {
    const kind = kindOf(value);
    const named = options.find((option) => resolveReference(option).properties?.object?.enum?.includes(kind));
    if (kind && named) return check(named, value, path);
    const [best] = options
      .map((option) => check(option, value, path))
      .sort((one, other) => one.length - other.length);
    return best ?? [];
  };

  const checkObject = (schema: Schema, value: Record<string, unknown>, outerPath: string): string[] => {
    // An object within another is named as when it stands alone: each difference has one name.
    const kind = kindOf(value);
    const path = kind && kind !== 'list' ? kind : outerPath;
    const missing = (schema.required ?? []).filter((name) => value[name] === undefined);
    const fields = Object.entries(value).flatMap(([name, field]) => {
      if (field === undefined) return [];
      const property = schema.properties?.[name];
      if (property) return check(property, field, `${path}.${name}`);
      if (typeof schema.additionalProperties === 'object') {
        return check(schema.additionalProperties, field, `${path}.*`);
      }
      const isOpen = !schema.properties || Object.keys(schema.properties).length === 0;
      return isOpen ? [] : [`${path}.${name}: not described`];
    });
    return [...missing.map((name) => `${path}.${name}: missing`), ...fields];
  };

  return {
    differences: (schemaName, value) => [
      ...new Set(check({ $ref: `#/components/schemas/${schemaName}` }, value, schemaName)),
    ],
  };
}

function kindOf(value: unknown): string | undefined {
  const { object } = (value ?? {}) as { object?: unknown };
  return typeof object === 'string' ? object : undefined;
}

function hasType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
}

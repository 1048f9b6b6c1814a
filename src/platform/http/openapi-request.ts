import type { z } from 'zod';
import type { DocumentedSchemas, JsonSchema } from './openapi-schemas';
import { treatmentOf } from './repeatable-command';
import type { Route } from './route';

/** The parameters of path, query and headers. */
export function describeParameters(route: Route, path: string, schemas: DocumentedSchemas): object[] {
  const declared = describePart('path', route.params, schemas);
  const undeclared = [...path.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !declared.some((parameter) => parameter.name === name))
    .map((name) => ({ in: 'path', name, required: true, schema: { type: 'string' } }));
  return [
    ...declared,
    ...undeclared,
    ...describePart('query', route.query, schemas),
    ...(treatmentOf(route) === 'none' ? [] : [idempotencyKey]),
  ];
}

const idempotencyKey = {
  in: 'header',
  name: 'Idempotency-Key',
  required: false,
  description: 'Makes repetitions of this request one; they get the first answer.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

function describePart(
  place: 'path' | 'query',
  schema: z.ZodObject | undefined,
  schemas: DocumentedSchemas,
): Parameter[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = shapeOf(schemas.input(schema), schemas);
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property;
    const isRequired = place === 'path' || required.includes(name);
    return {
      in: place,
      name,
      required: isRequired,
      ...(description !== undefined && { description }),
      schema: rest,
    };
  });
}

interface ObjectShape {
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
}

function shapeOf(schema: JsonSchema, schemas: DocumentedSchemas): ObjectShape {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  return (name === undefined ? schema : (schemas.components[name] ?? {})) as ObjectShape;
}

export function describeBody(route: Route, schemas: DocumentedSchemas): object | undefined {
  if (route.upload) {
    const fields = route.body ? shapeOf(schemas.input(route.body), schemas) : {};
    const file = {
      type: 'string',
      format: 'binary',
      description: `At most ${route.upload.maximumBytes} bytes.`,
    };
    const schema = {
      type: 'object',
      properties: { ...fields.properties, [route.upload.field]: file },
      required: [...(fields.required ?? []), route.upload.field],
    };
    return { required: true, content: { 'multipart/form-data': { schema } } };
  }
  if (route.rawBody) {
    return {
      required: true,
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    };
  }
  if (!route.body) return undefined;
  return {
    required: !route.body.safeParse(undefined).success,
    content: { 'application/json': { schema: schemas.input(route.body) } },
  };
}

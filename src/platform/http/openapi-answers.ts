import type { ErrorFactory } from '../errors/domain-error';
import { platformErrors } from '../errors/platform-errors';
import { admitsAnyone, signedIn } from './access';
import { httpErrors } from './http-errors';
import type { DocumentedSchemas } from './openapi-schemas';
import { treatmentOf } from './repeatable-command';
import type { AnswerSchema, Route } from './route';

type Responses = { readonly [status: string]: object };

export function describeAnswers(route: Route, schemas: DocumentedSchemas): Responses {
  return Object.fromEntries(
    Object.entries(route.answers).map(([status, schema]) => [
      status,
      describeAnswer(Number(status), schema, schemas),
    ]),
  );
}

function describeAnswer(status: number, schema: AnswerSchema, schemas: DocumentedSchemas): object {
  if (schema === null) return { description: 'Done; there is nothing to say.' };
  if ('contentType' in schema) {
    const isText = schema.contentType.startsWith('text/');
    const bytes = isText ? { type: 'string' } : { type: 'string', format: 'binary' };
    return { description: schema.description, content: { [schema.contentType]: { schema: bytes } } };
  }
  return {
    description: schema.meta()?.description ?? descriptions[status] ?? 'The answer.',
    content: { 'application/json': { schema: schemas.output(schema) } },
  };
}

const descriptions: { readonly [status: number]: string } = {
  200: 'The answer.',
  201: 'It was made.',
  202: 'It has begun.',
  503: 'Not at the moment.',
};

/** All refusals that the route can answer, by their statuses, with their codes and sentences. */
export function describeProblems(route: Route): Responses {
  const byStatus = new Map<number, Map<string, string>>();
  for (const { status, code, message } of refusalsOf(route)) {
    const codes = byStatus.get(status) ?? new Map<string, string>();
    byStatus.set(status, codes.set(code, message));
  }
  return Object.fromEntries(
    [...byStatus]
      .filter(([status]) => !(status in route.answers))
      .map(([status, codes]) => [
        status,
        {
          description: [...codes].map(([code, message]) => `\`${code}\`: ${message}`).join('\n\n'),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
  );
}

function refusalsOf(route: Route): ErrorFactory[] {
  const takesBody = route.body !== undefined || route.upload !== undefined || route.rawBody !== undefined;
  const isPublic = admitsAnyone(route.access);
  const treatment = treatmentOf(route);
  return [
    ...(route.params || route.query || takesBody ? [platformErrors.invalidInput] : []),
    ...(takesBody ? [platformErrors.bodyTooLarge] : []),
    ...(route.body && !route.upload ? [platformErrors.malformedJson] : []),
    ...(route.upload ? [httpErrors.uploadExpected] : []),
    ...(takesBody && !route.rawBody ? [platformErrors.unsupportedMediaType] : []),
    ...(isPublic ? [] : [platformErrors.signInRequired]),
    // A token that does not hold is refused even where none is needed.
    ...(route.access.ignoresToken ? [] : [platformErrors.tokenInvalid]),
    ...(isPublic || route.access === signedIn ? [] : [platformErrors.roleRequired]),
    ...(treatment === 'none'
      ? []
      : [platformErrors.idempotencyKeyReused, platformErrors.idempotencyInProgress]),
    ...(treatment === 'secret' ? [platformErrors.idempotencyResultNotKept] : []),
    platformErrors.tooManyRequests,
    ...(route.errors ?? []),
  ];
}

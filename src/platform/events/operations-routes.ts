import { z } from 'zod';
import { anyOf } from '../http/access';
import { type Route, reply, route } from '../http/route';
import { listOf, page, text } from '../http/schemas';
import type { JobOverview } from '../jobs/job-runner';
import { OperationsConsole } from './operations-console';
import { operationsErrors } from './operations-errors';

const seconds = z.number().int().nonnegative().nullable();

const OperatedModule = z
  .object({
    name: z.string(),
    purpose: z.string(),
    uses: z.array(z.string()).meta({ description: 'The modules that it asks.' }),
    hosted: z.string().meta({ description: '`here`, or where it answers.' }),
    health: z.enum(['up', 'down', 'elsewhere']),
    checks: z.array(z.object({ name: z.string(), status: z.enum(['up', 'down']) })),
    emits: z.array(z.string()),
    consumers: z.array(z.object({ name: z.string(), events: z.array(z.string()) })),
    routes: z.number().int(),
    jobs: z.array(z.string()),
  })
  .meta({ id: 'OperatedModule' });

const EventFlow = z
  .object({
    module: z.string(),
    unpublished: z.number().int().meta({ description: 'Events on their way out of the module.' }),
    oldestUnpublishedSeconds: seconds,
    consumers: z.array(
      z.object({
        consumer: z.string(),
        due: z.number().int(),
        dead: z.number().int(),
        oldestDueSeconds: seconds,
      }),
    ),
  })
  .meta({ id: 'EventFlow' });

const DeadLetter = z
  .object({
    id: z.string(),
    module: z.string(),
    consumer: z.string(),
    eventId: z.uuid(),
    type: z.string(),
    version: z.number().int(),
    stream: z.string(),
    sequence: z.number().int(),
    payload: z.unknown(),
    attempts: z.number().int(),
    error: z.string(),
    occurredAt: z.iso.datetime(),
    diedAt: z.iso.datetime(),
    correlationId: z.string().nullable(),
    heldBack: z.number().int().meta({ description: 'Later events of the stream that wait for this one.' }),
  })
  .meta({ id: 'DeadLetter' });

const OperatedJob = z
  .object({
    name: z.string(),
    module: z.string(),
    schedule: z.string(),
    nextRunAt: z.iso.datetime().nullable(),
    lastStartedAt: z.iso.datetime().nullable(),
    lastFinishedAt: z.iso.datetime().nullable(),
    lastError: z.string().nullable(),
    runs: z.number().int(),
    isRunning: z.boolean(),
  })
  .meta({ id: 'OperatedJob' });

const deadLetterParams = z.object({ deadLetterId: z.string().min(1).max(400) });

/** What ops see and do; admins may look. */
export const operationsRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/ops/modules',
    summary: 'List the modules, where they run and how they are',
    access: anyOf('ops', 'admin'),
    answers: { 200: z.object({ items: z.array(OperatedModule) }) },
    use: OperationsConsole,
    answer: async (console) => ({ items: await console.listModules() }),
  }),
  route({
    method: 'get',
    path: '/ops/events',
    summary: 'Show how events flow between the modules',
    access: anyOf('ops', 'admin'),
    answers: { 200: z.object({ items: z.array(EventFlow) }) },
    use: OperationsConsole,
    answer: async (console) => ({ items: await console.observeEvents() }),
  }),
  route({
    method: 'get',
    path: '/ops/dead-letters',
    summary: 'List the events that could not be handled, newest first',
    access: anyOf('ops', 'admin'),
    query: page,
    answers: { 200: listOf(DeadLetter) },
    use: OperationsConsole,
    answer: (console, { query }) => console.listDeadLetters(query),
  }),
  route({
    method: 'post',
    path: '/ops/dead-letters/:deadLetterId/replay',
    summary: 'Handle a dead letter again',
    access: anyOf('ops'),
    params: deadLetterParams,
    answers: { 202: z.object({ status: z.literal('due') }) },
    errors: [operationsErrors.deadLetterNotFound, operationsErrors.deadLetterSettled],
    idempotency: 'none',
    use: OperationsConsole,
    answer: async (console, { params }) => {
      await console.replay(params.deadLetterId);
      return reply(202, { status: 'due' });
    },
  }),
  route({
    method: 'post',
    path: '/ops/dead-letters/:deadLetterId/discard',
    summary: 'Give a dead letter up, so that what waits behind it goes on',
    access: anyOf('ops'),
    params: deadLetterParams,
    body: z.object({ reason: text(500, 3) }),
    answers: { 200: z.object({ status: z.literal('discarded') }) },
    errors: [operationsErrors.deadLetterNotFound, operationsErrors.deadLetterSettled],
    idempotency: 'none',
    use: OperationsConsole,
    answer: async (console, { params, body }) => {
      await console.discard(params.deadLetterId, body.reason);
      return { status: 'discarded' };
    },
  }),
  route({
    method: 'get',
    path: '/ops/jobs',
    summary: 'List the scheduled jobs and how their last runs went',
    access: anyOf('ops', 'admin'),
    answers: { 200: z.object({ items: z.array(OperatedJob) }) },
    use: OperationsConsole,
    answer: async (console) => ({ items: (await console.listJobs()).map(presentJob) }),
  }),
];

function presentJob(job: JobOverview): z.input<typeof OperatedJob> {
  return {
    name: job.name,
    module: job.module,
    schedule: job.schedule,
    nextRunAt: job.nextRunAt?.toISOString() ?? null,
    lastStartedAt: job.lastStartedAt?.toISOString() ?? null,
    lastFinishedAt: job.lastFinishedAt?.toISOString() ?? null,
    lastError: job.lastError ?? null,
    runs: job.runs,
    isRunning: job.isRunning,
  };
}

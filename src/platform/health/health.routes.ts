import { z } from 'zod';
import { everyone } from '../http/access';
import { type Route, reply, route } from '../http/route';
import { HealthRegistry } from './health-registry';

const Alive = z.object({ status: z.literal('alive') });
const Started = z.object({ status: z.enum(['started', 'starting']) });
const Readiness = z
  .object({
    status: z.enum(['ready', 'starting', 'stopping', 'failing']),
    checks: z.array(
      z.object({
        name: z.string(),
        isCritical: z.boolean(),
        status: z.enum(['up', 'down']),
        milliseconds: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'Readiness' });

/** Three different questions: is the process alive, is boot through, should requests come here. */
export const healthRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/health/live',
    isAbsolute: true,
    summary: 'Tell whether the process is alive',
    access: everyone,
    answers: { 200: Alive },
    use: HealthRegistry,
    answer: () => ({ status: 'alive' }),
  }),
  route({
    method: 'get',
    path: '/health/startup',
    isAbsolute: true,
    summary: 'Tell whether the start is through',
    access: everyone,
    answers: { 200: Started, 503: Started },
    use: HealthRegistry,
    answer: (health) =>
      health.isStarted ? reply(200, { status: 'started' }) : reply(503, { status: 'starting' }),
  }),
  route({
    method: 'get',
    path: '/health/ready',
    isAbsolute: true,
    summary: 'Tell whether requests should come here',
    access: everyone,
    answers: { 200: Readiness, 503: Readiness },
    use: HealthRegistry,
    answer: async (health) => {
      const report = await health.readiness();
      return reply(report.status === 'ready' ? 200 : 503, report);
    },
  }),
];

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { toProblem } from '../../api/problem';
import type { components } from '../../api/schema.gen';

export type OperatedModule = components['schemas']['OperatedModule'];
export type EventFlow = components['schemas']['EventFlow'];
export type DeadLetter = components['schemas']['DeadLetter'];
export type OperatedJob = components['schemas']['OperatedJob'];
export type Readiness = components['schemas']['Readiness'];

/** How often what is shown is asked for again, in milliseconds; `false` while the reader has paused it. */
export type Refreshing = { every: number | false };

export function useModules({ every }: Refreshing) {
  return useQuery({
    queryKey: keys.operationsOf('modules'),
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/ops/modules', { signal }))).items,
    refetchInterval: every,
  });
}

export function useEventFlow({ every }: Refreshing) {
  return useQuery({
    queryKey: keys.operationsOf('events'),
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/ops/events', { signal }))).items,
    refetchInterval: every,
  });
}

export function useJobs({ every }: Refreshing) {
  return useQuery({
    queryKey: keys.operationsOf('jobs'),
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/ops/jobs', { signal }))).items,
    refetchInterval: every,
  });
}

/** A process that is not ready says so with 503 and the same report, which is what one came to see. */
export function useReadiness({ every }: Refreshing) {
  return useQuery({
    queryKey: keys.operationsOf('readiness'),
    queryFn: async ({ signal }): Promise<Readiness> => {
      try {
        return await answer(api.GET('/health/ready', { signal }));
      } catch (error) {
        const { body } = toProblem(error);
        if (isReadiness(body)) return body;
        throw error;
      }
    },
    refetchInterval: every,
  });
}

/** Events that could not be handled, the newest first. */
export function useDeadLetters({ every }: Refreshing) {
  return useInfiniteQuery({
    queryKey: keys.operationsOf('dead-letters'),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/ops/dead-letters', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: every,
  });
}

/** Handles a dead letter again. */
export function useReplay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (deadLetterId: string) => {
      await api.POST('/api/v1/ops/dead-letters/{deadLetterId}/replay', {
        params: { path: { deadLetterId } },
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.operations() }),
  });
}

/** Gives a dead letter up. */
export function useDiscard() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ deadLetterId, reason }: { deadLetterId: string; reason: string }) => {
      await api.POST('/api/v1/ops/dead-letters/{deadLetterId}/discard', {
        params: { path: { deadLetterId } },
        body: { reason },
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.operations() }),
  });
}

function isReadiness(body: unknown): body is Readiness {
  return typeof body === 'object' && body !== null && 'checks' in body && 'status' in body;
}

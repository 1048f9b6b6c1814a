import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type ManagedPathItem = components['schemas']['ManagedLearningPathItem'];
export type ManagedPath = components['schemas']['ManagedLearningPath'];
export type PathChanges = components['schemas']['LearningPathChanges'];

/** All learning paths, the newest first. */
export function useManagedPaths() {
  return useInfiniteQuery({
    queryKey: keys.managedPathList(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/admin/paths', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useManagedPath(pathId: string) {
  return useQuery({
    queryKey: keys.managedPath(pathId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/admin/paths/{pathId}', { params: { path: { pathId } }, signal })),
  });
}

export function createPath(path: { title: string; summary: string }, idempotencyKey: string) {
  return answer(api.POST('/api/v1/admin/paths', { body: path, headers: idempotent(idempotencyKey) }));
}

/** Saves changes of a path and puts the answer in place of what was known. */
export function useChangePath(pathId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (changes: PathChanges) =>
      answer(api.PATCH('/api/v1/admin/paths/{pathId}', { params: { path: { pathId } }, body: changes })),
    onSuccess: (path) => {
      client.setQueryData(keys.managedPath(pathId), path);
      void client.invalidateQueries({ queryKey: keys.paths() });
      void client.invalidateQueries({ queryKey: keys.managedPathList() });
    },
    // Somebody else has changed it: what she did is to be seen.
    onError: () => client.invalidateQueries({ queryKey: keys.managedPath(pathId) }),
  });
}

export function useRemovePath(pathId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/admin/paths/{pathId}', { params: { path: { pathId } } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.paths() });
      void client.invalidateQueries({ queryKey: keys.managedPathList() });
    },
  });
}

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type PeopleImport = components['schemas']['PeopleImport'];

const pollMilliseconds = 1_500;

/** A list of people; asked again and again while they are let in. */
export function usePeopleImport(courseId: string, importId: string) {
  return useQuery({
    queryKey: keys.peopleImport(importId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/courses/{courseId}/people-imports/{importId}', {
          params: { path: { courseId, importId } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.status === 'applying' ? pollMilliseconds : false),
  });
}

export function useBadPeople(courseId: string, importId: string) {
  return useInfiniteQuery({
    queryKey: keys.badPeople(importId),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/courses/{courseId}/people-imports/{importId}/bad-rows', {
          params: { path: { courseId, importId }, query },
          signal,
        }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Checks a list. Nobody is let in by that. */
export function useCheckPeople(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      idempotencyKey,
      ...body
    }: {
      csv: string;
      fileName: string | null;
      idempotencyKey: string;
    }) =>
      answer(
        api.POST('/api/v1/courses/{courseId}/people-imports', {
          params: { path: { courseId } },
          body,
          headers: idempotent(idempotencyKey),
        }),
      ),
    onSuccess: (list) => client.setQueryData(keys.peopleImport(list.id), list),
  });
}

/** Lets the people of a list in. */
export function useApplyPeople(courseId: string, importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/courses/{courseId}/people-imports/{importId}/apply', {
          params: { path: { courseId, importId } },
        }),
      ),
    onSuccess: (list) => {
      client.setQueryData(keys.peopleImport(importId), list);
      void client.invalidateQueries({ queryKey: keys.students(courseId) });
    },
  });
}

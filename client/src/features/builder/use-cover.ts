import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { EditableCourse } from './use-editable-course';

/**
 * A course's cover on its way: after its file has arrived, pictures are made of it, which takes a moment. Until then the course
 * is asked again and again.
 */
export function useCoverArrival(courseId: string, onFailure: () => void) {
  const queryClient = useQueryClient();
  const [awaited, setAwaited] = useState<string>();
  useQuery({
    queryKey: keys.coverArrival(courseId, awaited ?? ''),
    enabled: awaited !== undefined,
    refetchInterval: 1_000,
    queryFn: async ({ signal }) => {
      const assetId = awaited ?? '';
      const [course, asset] = await Promise.all([
        answer(api.GET('/api/v1/courses/{idOrSlug}', { params: { path: { idOrSlug: courseId } }, signal })),
        answer(api.GET('/api/v1/media/assets/{assetId}', { params: { path: { assetId } }, signal })),
      ]);
      if (asset.status === 'failed') onFailure();
      else if (!course.cover?.url.includes(assetId)) return 'awaited';
      takeCover(queryClient, course);
      setAwaited(undefined);
      return 'over';
    },
  });
  return { isAwaited: awaited !== undefined, awaitCover: setAwaited };
}

export function useRemoveCover(courseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.DELETE('/api/v1/courses/{courseId}/cover', { params: { path: { courseId } } })),
    onSuccess: (course) => takeCover(queryClient, course),
  });
}

function takeCover(queryClient: ReturnType<typeof useQueryClient>, course: EditableCourse): void {
  queryClient.setQueryData(keys.course(course.id), course);
  void queryClient.invalidateQueries({ queryKey: keys.studioCourses() });
}

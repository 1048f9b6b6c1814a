import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { useSession } from '../../api/use-session';

export type Lesson = components['schemas']['Lesson'];
export type Progress = components['schemas']['Progress'];
type Enrollment = components['schemas']['Enrollment'];

/** A lesson as this reader may see it. Its addresses serve for an hour, so it is renewed well before. */
export function useLesson(lessonId: string | undefined) {
  const { status } = useSession();
  return useQuery({
    queryKey: keys.lesson(lessonId ?? ''),
    enabled: lessonId !== undefined && status !== 'loading',
    staleTime: 20 * 60_000,
    // New addresses would load every picture anew under the reader's eyes.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/lessons/{lessonId}', {
          params: { path: { lessonId: lessonId as string } },
          signal,
        }),
      ),
  });
}

/** Completes a lesson by hand. Pressed twice, it is completed once. */
export function useCompleteLesson(enrollmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (lessonId: string) =>
      answer(
        api.POST('/api/v1/enrollments/{enrollmentId}/lessons/{lessonId}/complete', {
          params: { path: { enrollmentId, lessonId } },
        }),
      ),
    onSuccess: (progress, lessonId) => {
      client.setQueryData<Enrollment>(
        keys.enrollment(enrollmentId),
        (before) =>
          before && {
            ...before,
            progress,
            completedLessonIds: [...new Set([...before.completedLessonIds, lessonId])],
          },
      );
      void client.invalidateQueries({ queryKey: keys.enrollments() });
      void client.invalidateQueries({ queryKey: keys.rewards() });
    },
  });
}

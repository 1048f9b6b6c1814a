import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { useSession } from '../../api/use-session';

export type Note = components['schemas']['Note'];

/** One's own notes in a course, or in one of its lessons, in the order of the course. */
export function useNotes(courseId: string, lessonId?: string) {
  const { status } = useSession();
  return useInfiniteQuery({
    queryKey: keys.noteList(courseId, lessonId),
    enabled: status === 'signed-in',
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 50,
        ...(lessonId === undefined ? {} : { lessonId }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(
        api.GET('/api/v1/courses/{courseId}/notes', { params: { path: { courseId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export type NoteDraft = { lessonId: string; text: string; atSeconds: number | null };

export function useWriteNote(courseId: string) {
  const renew = useRenewNotes(courseId);
  return useMutation({
    mutationFn: ({ lessonId, text, atSeconds }: NoteDraft) =>
      answer(
        api.POST('/api/v1/lessons/{lessonId}/notes', {
          params: { path: { lessonId } },
          body: { text, atSeconds },
        }),
      ),
    onSuccess: renew,
  });
}

export function useChangeNote(courseId: string) {
  const renew = useRenewNotes(courseId);
  return useMutation({
    mutationFn: ({ noteId, text }: { noteId: string; text: string }) =>
      answer(api.PATCH('/api/v1/notes/{noteId}', { params: { path: { noteId } }, body: { text } })),
    onSuccess: renew,
  });
}

export function useRemoveNote(courseId: string) {
  const renew = useRenewNotes(courseId);
  return useMutation({
    mutationFn: (noteId: string) => api.DELETE('/api/v1/notes/{noteId}', { params: { path: { noteId } } }),
    onSuccess: renew,
  });
}

function useRenewNotes(courseId: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.notes(courseId) });
}

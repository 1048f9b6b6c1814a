import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Announcement = components['schemas']['Announcement'];
export type AnnouncementWords = components['schemas']['AnnouncementRequest'];
export type AnnouncementPreview = components['schemas']['AnnouncementPreview'];

/** What the learners of a course were told, the newest first; asked again while one is still going out. */
export function useAnnouncements(courseId: string) {
  return useInfiniteQuery({
    queryKey: keys.announcements(courseId),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/courses/{courseId}/announcements', {
          params: { path: { courseId }, query },
          signal,
        }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.items.some(({ sentAt }) => sentAt === null) ? 2_000 : false,
  });
}

/** What it would look like. It tells nobody anything. */
export function previewAnnouncement(
  courseId: string,
  words: AnnouncementWords,
): Promise<AnnouncementPreview> {
  return answer(
    api.POST('/api/v1/courses/{courseId}/announcements/preview', {
      params: { path: { courseId } },
      body: words,
    }),
  );
}

/** Takes one back. */
export function useWithdrawAnnouncement(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (announcementId: string) =>
      answer(
        api.DELETE('/api/v1/courses/{courseId}/announcements/{announcementId}', {
          params: { path: { courseId, announcementId } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.announcements(courseId) }),
  });
}

/** Sends it. The same key sends it once. */
export function useAnnounce(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ words, idempotencyKey }: { words: AnnouncementWords; idempotencyKey: string }) =>
      answer(
        api.POST('/api/v1/courses/{courseId}/announcements', {
          params: { path: { courseId } },
          body: words,
          headers: idempotent(idempotencyKey),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.announcements(courseId) }),
  });
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import type { CourseDraft } from './use-course-draft';

export type Checklist = components['schemas']['PublishChecklist'];
export type ChecklistItem = Checklist['checklist'][number];
export type PublishPreview = components['schemas']['PublishPreview'];
export type PublishedVersion = components['schemas']['PublishedVersion'];

/** What is missing before publishing; asked anew whenever one looks. */
export function usePublishChecklist(courseId: string) {
  return useQuery({
    queryKey: keys.publishChecklist(courseId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/courses/{courseId}/publish-checklist', { params: { path: { courseId } }, signal }),
      ),
    staleTime: 0,
  });
}

/** What publishing would change; asked anew whenever one looks. */
export function usePublishPreview(courseId: string) {
  return useQuery({
    queryKey: keys.publishPreview(courseId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/courses/{courseId}/publish-preview', { params: { path: { courseId } }, signal }),
      ),
    staleTime: 0,
  });
}

/** Freezes the draft as a new version. */
export function usePublishCourse(courseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/courses/{courseId}/publish', { params: { path: { courseId } } })),
    onSuccess: (published) =>
      queryClient.setQueryData<CourseDraft>(
        keys.courseDraft(courseId),
        (draft) => draft && { ...draft, published, hasUnpublishedChanges: false },
      ),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: keys.courses() }),
        queryClient.invalidateQueries({ queryKey: keys.courseDraft(courseId) }),
        queryClient.invalidateQueries({ queryKey: keys.publishChecklist(courseId) }),
        queryClient.invalidateQueries({ queryKey: keys.publishPreview(courseId) }),
      ]),
  });
}

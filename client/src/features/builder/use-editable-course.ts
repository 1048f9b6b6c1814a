import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type EditableCourse = components['schemas']['Course'];
export type CourseChanges = components['schemas']['EditCourseRequest'];
export type Category = components['schemas']['CategoryList']['items'][number];

/**
 * A course as those who teach it see it. While `isPublishing`, it is asked again and again until it shows: publishing is told to
 * the catalogue by an event, which takes a moment.
 */
export function useEditableCourse(courseId: string, { isPublishing = false } = {}) {
  return useQuery({
    queryKey: keys.course(courseId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{idOrSlug}', { params: { path: { idOrSlug: courseId } }, signal })),
    refetchInterval: ({ state }) => (isPublishing && state.data?.status === 'draft' ? 1_500 : false),
  });
}

/** Saves changes of a course and puts the answer in place of what was known. */
export function useChangeCourse(courseId: string) {
  const queryClient = useQueryClient();
  return async (changes: CourseChanges): Promise<EditableCourse> => {
    const course = await answer(
      api.PATCH('/api/v1/courses/{idOrSlug}', { params: { path: { idOrSlug: courseId } }, body: changes }),
    );
    takeCourse(queryClient, course);
    return course;
  };
}

type Deed = 'archive' | 'restore' | 'list' | 'unlist';

/** What changes who finds the course. */
export function useChangeStanding(courseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (deed: Deed) => {
      const params = { path: { courseId } };
      if (deed === 'archive') return answer(api.POST('/api/v1/courses/{courseId}/archive', { params }));
      if (deed === 'restore') return answer(api.POST('/api/v1/courses/{courseId}/restore', { params }));
      const body = { isListed: deed === 'list' };
      return answer(api.PUT('/api/v1/courses/{courseId}/listing', { params, body }));
    },
    onSuccess: (course) => takeCourse(queryClient, course),
  });
}

export function useCategories() {
  return useQuery({
    queryKey: keys.categories(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/categories', { signal })),
    staleTime: 10 * 60_000,
  });
}

function takeCourse(queryClient: ReturnType<typeof useQueryClient>, course: EditableCourse): void {
  queryClient.setQueryData(keys.course(course.id), course);
  void queryClient.invalidateQueries({ queryKey: keys.studioCourses() });
  void queryClient.invalidateQueries({ queryKey: keys.publishChecklist(course.id) });
}

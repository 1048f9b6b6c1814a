import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Saved } from '../../api/autosaver';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { useAutosave } from '../../api/use-autosave';

export type LessonDraft = components['schemas']['LessonDraft'];
export type Caption = { assetId: string; language: string; label: string };

/** What the editor changes of a lesson. */
export type LessonValue = {
  title: string;
  isPreview: boolean;
  durationSeconds: number;
  markdown: string;
  assetId: string | null;
  captions: Caption[];
};

/** A lesson for its editor. It is asked again before the addresses of its images run out. */
export function useLessonDraft(lessonId: string) {
  return useQuery({
    queryKey: keys.lessonDraft(lessonId),
    queryFn: ({ signal }) => loadLesson(lessonId, signal),
    refetchInterval: 4 * 60_000,
  });
}

/** A lesson that is saved while it is being typed. */
export function useLessonAutosave(lesson: LessonDraft) {
  const queryClient = useQueryClient();
  const saved = useMemo(() => savedOf(lesson), [lesson]);
  return useAutosave<LessonValue>({
    saved,
    keptAs: `lesson/${lesson.id}`,
    unsavable: ({ title }) => (title.trim() === '' ? ['title'] : []),
    save: async ({ changes, version }) => {
      const answered = await answer(
        api.PATCH('/api/v1/lessons/{lessonId}', {
          params: { path: { lessonId: lesson.id } },
          body: { ...changes, version },
        }),
      );
      const { title, isPreview, durationSeconds, markdown, assetId, captions } = answered;
      takeSaved(queryClient, lesson, answered, 'assetId' in changes || 'captions' in changes);
      return {
        version: answered.version,
        value: { title, isPreview, durationSeconds, markdown, assetId, captions },
      };
    },
    load: async () => {
      const latest = await loadLesson(lesson.id);
      queryClient.setQueryData(keys.lessonDraft(lesson.id), latest);
      return savedOf(latest);
    },
  });
}

function loadLesson(lessonId: string, signal?: AbortSignal): Promise<LessonDraft> {
  return answer(
    api.GET('/api/v1/lessons/{lessonId}/draft', {
      params: { path: { lessonId } },
      ...(signal && { signal }),
    }),
  );
}

function savedOf(lesson: LessonDraft): Saved<LessonValue> {
  const { version, title, isPreview, durationSeconds, markdown, asset, captions } = lesson;
  return {
    version,
    value: {
      title,
      isPreview,
      durationSeconds,
      markdown,
      assetId: asset?.assetId ?? null,
      captions: captions.map(({ assetId, language, label }) => ({ assetId, language, label })),
    },
  };
}

function takeSaved(
  queryClient: QueryClient,
  lesson: LessonDraft,
  saved: components['schemas']['SavedLesson'],
  hasOtherFiles: boolean,
): void {
  const { version, title, isPreview, durationSeconds, markdown, updatedAt } = saved;
  const key = keys.lessonDraft(lesson.id);
  // The state of new files is not in the answer; the rest is, and needs no second question.
  if (hasOtherFiles) void queryClient.invalidateQueries({ queryKey: key });
  else
    queryClient.setQueryData<LessonDraft>(
      key,
      (before) => before && { ...before, version, title, isPreview, durationSeconds, markdown, updatedAt },
    );
  for (const other of [keys.courseDraft(lesson.courseId), keys.publishChecklist(lesson.courseId)])
    void queryClient.invalidateQueries({ queryKey: other, refetchType: 'none' });
}

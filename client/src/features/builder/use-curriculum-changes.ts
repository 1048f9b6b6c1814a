import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { toProblem } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { toast } from '../../design/toast';
import type { CourseDraft, DraftSection, LessonKind, OpeningRule } from './use-course-draft';

/**
 * What one does to a curriculum. Everything shows at once and is sent in the order in which it was done; what is refused is
 * taken back and said.
 */
export function useCurriculumChanges(courseId: string) {
  const queryClient = useQueryClient();
  const t = useTranslations('builder');
  const problemText = useProblemText();
  const key = keys.courseDraft(courseId);
  // One after the other: an order names lessons that a change before it may just have made.
  const scope = { id: `curriculum/${courseId}` };

  const edit = (change: (sections: DraftSection[]) => DraftSection[]) =>
    queryClient.setQueryData<CourseDraft>(
      key,
      (draft) => draft && { ...draft, sections: change(draft.sections), hasUnpublishedChanges: true },
    );
  const settle = () => renew(queryClient, courseId);
  const refuse = (error: unknown) => {
    const problem = toProblem(error);
    toast.error(problem.code === 'content.changed_meanwhile' ? t('orderChanged') : problemText(problem).text);
  };
  const shared = { scope, onError: refuse, onSettled: settle };

  const reorder = useMutation({
    ...shared,
    mutationFn: (sections: readonly DraftSection[]) =>
      answer(
        api.PUT('/api/v1/courses/{courseId}/curriculum', {
          params: { path: { courseId } },
          body: {
            sections: sections.map(({ id, lessons }) => ({
              id,
              lessonIds: lessons.map((lesson) => lesson.id),
            })),
          },
        }),
      ),
    onMutate: async (sections) => {
      await queryClient.cancelQueries({ queryKey: key });
      edit(() => [...sections]);
    },
  });

  const addSection = useMutation({
    ...shared,
    mutationFn: (title: string) =>
      answer(
        api.POST('/api/v1/courses/{courseId}/sections', { params: { path: { courseId } }, body: { title } }),
      ),
    onSuccess: ({ id, title, opening, version }) =>
      edit((sections) => [...sections, { id, title, opening, version, lessons: [] }]),
  });

  const changeSection = useMutation({
    ...shared,
    mutationFn: ({
      sectionId,
      ...body
    }: {
      sectionId: string;
      title?: string;
      opening?: OpeningRule | null;
    }) => answer(api.PATCH('/api/v1/sections/{sectionId}', { params: { path: { sectionId } }, body })),
    onMutate: ({ sectionId, ...changes }) =>
      void edit((sections) => sections.map((one) => (one.id === sectionId ? { ...one, ...changes } : one))),
  });

  const removeSection = useMutation({
    ...shared,
    mutationFn: (sectionId: string) =>
      api.DELETE('/api/v1/sections/{sectionId}', { params: { path: { sectionId } } }),
    onSuccess: (_, sectionId) => void edit((sections) => sections.filter(({ id }) => id !== sectionId)),
  });

  const addLesson = useMutation({
    ...shared,
    mutationFn: ({ sectionId, ...body }: { sectionId: string; title: string; kind: LessonKind }) =>
      answer(
        api.POST('/api/v1/sections/{sectionId}/lessons', {
          params: { path: { sectionId } },
          body: { ...body, isPreview: false, durationSeconds: 0, markdown: '' },
        }),
      ),
    onSuccess: async () => settle(),
  });

  const changeLesson = useMutation({
    ...shared,
    mutationFn: ({
      lessonId,
      ...body
    }: {
      lessonId: string;
      version: number;
      title?: string;
      isPreview?: boolean;
      opening?: OpeningRule | null;
    }) => answer(api.PATCH('/api/v1/lessons/{lessonId}', { params: { path: { lessonId } }, body })),
    onMutate: ({ lessonId, version: _, ...changes }) =>
      void edit((sections) => editLesson(sections, lessonId, changes)),
    onSuccess: ({ id, version, title, isPreview, opening }) => {
      edit((sections) => editLesson(sections, id, { version, title, isPreview, opening }));
      void queryClient.invalidateQueries({ queryKey: keys.lessonDraft(id) });
    },
  });

  const removeLesson = useMutation({
    ...shared,
    mutationFn: (lessonId: string) =>
      api.DELETE('/api/v1/lessons/{lessonId}', { params: { path: { lessonId } } }),
    onSuccess: (_, lessonId) =>
      void edit((sections) =>
        sections.map((one) => ({ ...one, lessons: one.lessons.filter(({ id }) => id !== lessonId) })),
      ),
  });

  return { reorder, addSection, changeSection, removeSection, addLesson, changeLesson, removeLesson };
}

export type CurriculumChanges = ReturnType<typeof useCurriculumChanges>;

function editLesson(
  sections: DraftSection[],
  lessonId: string,
  changes: { version?: number; title?: string; isPreview?: boolean; opening?: OpeningRule | null },
): DraftSection[] {
  return sections.map((section) =>
    section.lessons.some(({ id }) => id === lessonId)
      ? {
          ...section,
          lessons: section.lessons.map((one) => (one.id === lessonId ? { ...one, ...changes } : one)),
        }
      : section,
  );
}

async function renew(queryClient: QueryClient, courseId: string): Promise<void> {
  // While another change is on its way, its own end brings the news.
  if (queryClient.isMutating() > 1) return;
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: keys.courseDraft(courseId) }),
    queryClient.invalidateQueries({ queryKey: keys.publishChecklist(courseId) }),
  ]);
}

import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type QuestionImport = components['schemas']['QuestionImport'];
export type ReadQuestion = QuestionImport['questions'][number];
export type ImportNote = QuestionImport['notes'][number];

/** Reads what a text would bring into a quiz; nothing is kept by it. */
export function useReadQuizQuestions(quizId: string) {
  return useMutation({
    mutationFn: (text: string) =>
      answer(
        api.POST('/api/v1/quizzes/{quizId}/draft/readings', { params: { path: { quizId } }, body: { text } }),
      ),
  });
}

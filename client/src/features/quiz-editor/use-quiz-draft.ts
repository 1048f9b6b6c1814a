import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Saved } from '../../api/autosaver';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { useAutosave } from '../../api/use-autosave';

export type QuizDraft = components['schemas']['QuizDraft'];
/** What a quiz is made of: questions of its own, and what it takes from banks. */
export type QuizEntry = QuizDraft['questions'][number];
export type BankEntry = Extract<QuizEntry, { kind: 'from_bank' }>;
export type Draw = Extract<QuizEntry, { kind: 'draw' }>;
export type Question = components['schemas']['DraftQuestion'];
export type QuestionKind = Question['kind'];
export type ChoiceQuestion = Extract<Question, { choices: unknown }>;
export type Choice = ChoiceQuestion['choices'][number];
export type NumericQuestion = Extract<Question, { kind: 'numeric' }>;
export type MatchingQuestion = Extract<Question, { kind: 'matching' }>;
export type OrderingQuestion = Extract<Question, { kind: 'ordering' }>;
export type BlanksQuestion = Extract<Question, { kind: 'blanks' }>;
export type FileQuestion = Extract<Question, { kind: 'file' }>;
export type HotspotQuestion = Extract<Question, { kind: 'hotspot' }>;
/** Those of which an answer has a shape of its own. */
export type EssayQuestion = Extract<Question, { kind: 'essay' }>;
export type ComposedQuestion = NumericQuestion | MatchingQuestion | OrderingQuestion | BlanksQuestion;
export type QuizSettingsValue = QuizDraft['settings'];
export type QuizProblem = QuizDraft['problems'][number];

/** What the editor changes of a quiz. */
export type QuizValue = Pick<QuizDraft, 'title' | 'passMarkPercent' | 'settings' | 'questions'>;

export function useQuizDraft(quizId: string) {
  return useQuery({
    queryKey: keys.quizDraft(quizId),
    queryFn: ({ signal }) => loadQuiz(quizId, signal),
  });
}

/** A quiz that is saved while it is being typed, finished or not. */
export function useQuizAutosave(quiz: QuizDraft) {
  const queryClient = useQueryClient();
  const saved = useMemo(() => savedOf(quiz), [quiz]);
  const take = (latest: QuizDraft): Saved<QuizValue> => {
    queryClient.setQueryData(keys.quizDraft(quiz.id), latest);
    return savedOf(latest);
  };
  return useAutosave<QuizValue>({
    saved,
    keptAs: `quiz/${quiz.id}`,
    unsavable: ({ title }) => (title.trim() === '' ? ['title'] : []),
    save: async ({ value, version }) => {
      const latest = await answer(
        api.PUT('/api/v1/quizzes/{quizId}/draft', {
          params: { path: { quizId: quiz.id } },
          body: { ...value, version },
        }),
      );
      for (const other of [keys.courseDraft(quiz.courseId), keys.publishChecklist(quiz.courseId)])
        void queryClient.invalidateQueries({ queryKey: other, refetchType: 'none' });
      return take(latest);
    },
    load: async () => take(await loadQuiz(quiz.id)),
  });
}

function loadQuiz(quizId: string, signal?: AbortSignal): Promise<QuizDraft> {
  return answer(
    api.GET('/api/v1/quizzes/{quizId}/draft', { params: { path: { quizId } }, ...(signal && { signal }) }),
  );
}

function savedOf({ version, title, passMarkPercent, settings, questions }: QuizDraft): Saved<QuizValue> {
  return { version, value: { title, passMarkPercent, settings, questions } };
}

import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type GradingTask = components['schemas']['GradingTask'];
export type ListedTask = components['schemas']['ListedGradingTask'];
export type Grade = components['schemas']['GradeRequest'];

/** Which answers; the same in the address of the list and of each task, so that "next" means the next of these. */
export type GradingFilter = {
  questionId: string;
  state: 'awaiting' | 'graded';
  /** Names are left out, and stay out of the grader's mind. */
  isAnonymous: boolean;
};

export function filterOf(parameters: URLSearchParams): GradingFilter {
  return {
    questionId: parameters.get('question') ?? '',
    state: parameters.get('state') === 'graded' ? 'graded' : 'awaiting',
    isAnonymous: parameters.get('anonymous') === 'true',
  };
}

/** Answers that people grade, the longest waiting first. */
export function useGradingTasks({ questionId, state, isAnonymous }: GradingFilter) {
  return useInfiniteQuery({
    queryKey: keys.gradingTasks({ questionId, state, isAnonymous }),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 30,
        state,
        anonymous: isAnonymous ? ('true' as const) : ('false' as const),
        ...(questionId === '' ? {} : { questionId }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/grading/tasks', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** The questions whose answers wait, and how many of each. */
export function useWaitingQuestions() {
  return useQuery({
    queryKey: keys.waitingQuestions(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/grading/questions', { signal })),
  });
}

export function useGradingTask(taskId: string, isAnonymous: boolean) {
  return useQuery({
    queryKey: keys.gradingTask(taskId, isAnonymous),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/grading/tasks/{taskId}', {
          params: { path: { taskId }, query: { anonymous: isAnonymous ? 'true' : 'false' } },
          signal,
        }),
      ),
  });
}

/** Gives points and feedback, the first time or anew. */
export function useGradeAnswer(taskId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (grade: Grade) =>
      answer(api.PUT('/api/v1/grading/tasks/{taskId}/grade', { params: { path: { taskId } }, body: grade })),
    // Also where somebody else was faster: then her grade is what has to be seen.
    onSettled: () => client.invalidateQueries({ queryKey: keys.grading() }),
  });
}

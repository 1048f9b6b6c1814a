import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';

/** The courses of another learner, for support. */
export function useEnrollmentsOfLearner(learnerId: string) {
  return useInfiniteQuery({
    queryKey: keys.enrollmentsOfLearner(learnerId),
    queryFn: ({ pageParam, signal }) => {
      const query = { learnerId, limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/enrollments', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';

/** What a query does unless it says otherwise: fresh for half a minute, tried again only when that may help. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && error instanceof ApiProblem && error.isTemporary,
      retryDelay: (attempt, error) =>
        error instanceof ApiProblem && error.retryAfterSeconds !== undefined
          ? Math.min(error.retryAfterSeconds, 10) * 1000
          : Math.random() * 1000 * 2 ** attempt,
    },
    mutations: { retry: false },
  },
});

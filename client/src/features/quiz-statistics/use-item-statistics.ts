import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type ItemStatistics = components['schemas']['ItemStatistics'];
export type Item = ItemStatistics['items'][number];

export function useItemStatistics(quizId: string) {
  return useQuery({
    queryKey: keys.itemStatistics(quizId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/quizzes/{quizId}/statistics', { params: { path: { quizId } }, signal })),
  });
}

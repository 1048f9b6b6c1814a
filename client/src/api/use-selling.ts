import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { keys } from './keys';

/** Whether courses with a price can be bought here. */
export function useSelling() {
  return useQuery({
    queryKey: keys.selling(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/payments/selling', { signal })),
    staleTime: 60_000,
  });
}

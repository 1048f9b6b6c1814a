import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

type ManagedCategories = components['schemas']['ManagedCategories'];
export type ManagedCategory = ManagedCategories['items'][number];
export type CategoryPlace = NonNullable<components['schemas']['CategoryChanges']['place']>;

/** The tree of categories as it stands now; parents come before their children. */
export function useManagedCategories() {
  return useQuery({
    queryKey: keys.managedCategories(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/admin/categories', { signal })),
  });
}

export function useAddCategory() {
  return useTreeChange((category: { name: string; parentSlug: string | null }) =>
    answer(api.POST('/api/v1/admin/categories', { body: category })),
  );
}

export function useChangeCategory() {
  return useTreeChange(({ slug, ...body }: { slug: string; name?: string; place?: CategoryPlace }) =>
    answer(api.PATCH('/api/v1/admin/categories/{slug}', { params: { path: { slug } }, body })),
  );
}

export function useMergeCategories() {
  return useTreeChange(({ slug, intoSlug }: { slug: string; intoSlug: string }) =>
    answer(
      api.POST('/api/v1/admin/categories/{slug}/merge', { params: { path: { slug } }, body: { intoSlug } }),
    ),
  );
}

export function useRemoveCategory() {
  return useTreeChange((slug: string) =>
    answer(api.DELETE('/api/v1/admin/categories/{slug}', { params: { path: { slug } } })),
  );
}

/** Every change answers the whole tree; whatever shows categories elsewhere is fetched anew. */
function useTreeChange<Change>(change: (given: Change) => Promise<ManagedCategories>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (tree) => {
      client.setQueryData(keys.managedCategories(), tree);
      void client.invalidateQueries({ queryKey: keys.categories() });
      void client.invalidateQueries({ queryKey: keys.courses() });
    },
  });
}

import type { operations } from '../../api/schema.gen';

export type CatalogueQuery = NonNullable<operations['getCourses']['parameters']['query']>;

/** What a reader looks for. It lives in the address, so that it can be shared and gone back to. */
export type CatalogueFilters = Pick<
  CatalogueQuery,
  'query' | 'category' | 'tag' | 'level' | 'language' | 'price' | 'sort'
>;
export type FilterName = keyof CatalogueFilters;

export const sorts = ['relevance', 'newest', 'popular', 'rating', 'price_low', 'price_high'] as const;
const levels = ['beginner', 'intermediate', 'advanced', 'all'] as const;
const prices = ['free', 'paid'] as const;

/** Reads the filters from an address; what is not one of ours is left out rather than asked. */
export function filtersFrom(parameters: URLSearchParams): CatalogueFilters {
  const query = parameters.get('query')?.trim().slice(0, 200);
  const category = parameters.get('category');
  const tag = parameters.get('tag');
  const language = parameters.get('language');
  const level = oneOf(levels, parameters.get('level'));
  const price = oneOf(prices, parameters.get('price'));
  const sort = oneOf(sorts, parameters.get('sort'));
  return {
    ...(query && { query }),
    ...(category && { category: category.slice(0, 120) }),
    ...(tag && { tag: tag.slice(0, 50) }),
    ...(language && /^[a-z]{2,3}$/.test(language) && { language }),
    ...(level && { level }),
    ...(price && { price }),
    ...(sort && { sort }),
  };
}

/** The address with one filter set, or taken away. */
export function withFilter(
  parameters: URLSearchParams,
  name: FilterName,
  value: string | undefined,
): URLSearchParams {
  const changed = new URLSearchParams(parameters);
  if (value) changed.set(name, value);
  else changed.delete(name);
  return changed;
}

function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value | undefined {
  return values.find((known) => known === value);
}

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import type { CatalogueFilters } from './catalogue-filters';

export type CatalogueCourse = components['schemas']['CatalogueCourse'];
export type CataloguePage = components['schemas']['CataloguePage'];
export type Facets = CataloguePage['facets'];

const pageSize = 24;

/** The courses that a search and its filters find, page after page; the last ones stay in sight while new ones come. */
export function useCatalogue(filters: CatalogueFilters) {
  return useInfiniteQuery({
    queryKey: keys.courseList(filters),
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam };
      const query = { ...filters, ...cursor, limit: pageSize };
      return answer(api.GET('/api/v1/courses', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** Courses like this one, the nearest first. */
export function useRelatedCourses(idOrSlug: string) {
  return useQuery({
    queryKey: keys.relatedCourses(idOrSlug),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{idOrSlug}/related', { params: { path: { idOrSlug } }, signal })),
  });
}

/** The first few courses in an order, for shelves. */
export function useShelf(sort: 'popular' | 'newest', limit: number) {
  return useQuery({
    queryKey: keys.courseList({ shelf: sort, limit }),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses', { params: { query: { sort, limit } }, signal })),
  });
}

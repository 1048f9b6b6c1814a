import type { AccessRow } from '../../../platform/testing/access-row';

const ofCourse: AccessRow['request'] = (world) => ({ params: { courseId: world.courseId } });
const bySlugOrId: AccessRow['request'] = (world) => ({ params: { idOrSlug: world.courseId } });

/** Those who teach the course and admins change it; others are told that it is not theirs. */
const editing = { others: 403, 'signed out': 401, 'owning instructor': 200, admin: 200 } as const;

const ofUnknownPath: AccessRow['request'] = (world) => ({ params: { pathId: world.unknownId } });

function admins(status: number) {
  return { others: 403, 'signed out': 401, admin: status } as const;
}

export const accessRows: readonly AccessRow[] = [
  { route: 'GET /courses', expect: { others: 200 } },
  { route: 'GET /courses/:idOrSlug', request: bySlugOrId, expect: { others: 200 } },
  { route: 'GET /courses/:idOrSlug/related', request: bySlugOrId, expect: { others: 200 } },
  { route: 'GET /courses/:courseId/prerequisites', request: ofCourse, expect: { others: 200 } },
  {
    route: 'PUT /courses/:courseId/prerequisites',
    request: (world) => ({ params: { courseId: world.courseId }, body: { courseIds: [] } }),
    expect: editing,
  },
  { route: 'GET /paths', expect: { others: 200 } },
  { route: 'GET /courses/:courseId/paths', request: ofCourse, expect: { others: 200 } },
  {
    route: 'GET /paths/:idOrSlug',
    request: () => ({ params: { idOrSlug: 'no-such-path' } }),
    expect: { others: 404 },
  },
  { route: 'GET /admin/paths', expect: admins(200) },
  { route: 'POST /admin/paths', request: () => ({ body: { title: 'All knots' } }), expect: admins(201) },
  { route: 'GET /admin/paths/:pathId', request: ofUnknownPath, expect: admins(404) },
  {
    route: 'PATCH /admin/paths/:pathId',
    request: (world) => ({ params: { pathId: world.unknownId }, body: { version: 1 } }),
    expect: admins(404),
  },
  { route: 'DELETE /admin/paths/:pathId', request: ofUnknownPath, expect: admins(404) },
  { route: 'GET /categories', expect: { others: 200 } },
  { route: 'GET /admin/categories', expect: admins(200) },
  {
    route: 'POST /admin/categories',
    request: () => ({ body: { name: 'Knots and ropes' } }),
    expect: admins(201),
  },
  {
    route: 'PATCH /admin/categories/:slug',
    request: () => ({ params: { slug: 'no-such-category' }, body: { name: 'Knots' } }),
    expect: admins(404),
  },
  {
    route: 'POST /admin/categories/:slug/merge',
    request: () => ({ params: { slug: 'no-such-category' }, body: { intoSlug: 'craft' } }),
    expect: admins(404),
  },
  {
    route: 'DELETE /admin/categories/:slug',
    request: () => ({ params: { slug: 'no-such-category' } }),
    expect: admins(404),
  },
  { route: 'GET /admin/tags', expect: admins(200) },
  {
    route: 'POST /admin/tags/rename',
    request: () => ({ body: { tag: 'no such tag', to: 'knots' } }),
    expect: admins(404),
  },
  {
    route: 'POST /admin/tags/remove',
    request: () => ({ body: { tag: 'no such tag' } }),
    expect: admins(404),
  },
  { route: 'GET /studio/courses', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'POST /courses',
    request: () => ({ body: { title: "A course of one's own" } }),
    expect: { others: 403, 'signed out': 401, instructor: 201, 'owning instructor': 201, admin: 201 },
  },
  {
    route: 'PATCH /courses/:idOrSlug',
    request: (world) => ({
      params: { idOrSlug: world.courseId },
      body: { subtitle: 'Now with a subtitle' },
    }),
    expect: editing,
  },
  // Each is undone by the next, so that the course is as it was for whoever tries the table after.
  { route: 'POST /courses/:courseId/archive', request: ofCourse, expect: editing },
  { route: 'POST /courses/:courseId/restore', request: ofCourse, expect: editing },
  { route: 'DELETE /courses/:courseId/cover', request: ofCourse, expect: editing },
  {
    route: 'PUT /courses/:courseId/listing',
    request: (world) => ({ params: { courseId: world.courseId }, body: { isListed: true } }),
    expect: editing,
  },
];

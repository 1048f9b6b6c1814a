import type { AccessRow } from '../../../platform/testing/access-row';

const ofCourse: AccessRow['request'] = (world) => ({ params: { courseId: world.courseId } });

export const accessRows: readonly AccessRow[] = [
  { route: 'GET /courses/:courseId/reviews', request: ofCourse, expect: { others: 200 } },
  {
    route: 'GET /courses/:courseId/reviews/mine',
    request: ofCourse,
    expect: { others: 200, 'signed out': 401 },
  },
  {
    // The owner learns in the course and has completed a lesson; nobody else has begun it.
    route: 'PUT /courses/:courseId/reviews/mine',
    request: (world) => ({
      params: { courseId: world.courseId },
      body: { stars: 5, text: 'Clear from beginning to end.' },
    }),
    expect: { others: 403, 'signed out': 401, owner: 201 },
  },
  {
    route: 'DELETE /courses/:courseId/reviews/mine',
    request: ofCourse,
    expect: { others: 404, 'signed out': 401, owner: 204 },
  },
];

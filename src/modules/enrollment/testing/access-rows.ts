import type { AccessRow } from '../../../platform/testing/access-row';

export const accessRows: readonly AccessRow[] = [
  {
    route: 'POST /enrollments',
    request: (world) => ({ body: { courseId: world.courseId } }),
    expect: { 'signed out': 401, owner: 200, others: 201 },
    // Whoever is refused elsewhere for not being enrolled is enrolled by this.
    isLast: true,
  },
  { route: 'GET /enrollments', expect: { 'signed out': 401, others: 200 } },
  {
    route: 'GET /enrollments/:enrollmentId',
    request: (world) => ({ params: { enrollmentId: world.enrollmentId } }),
    expect: { 'signed out': 401, owner: 200, support: 200, admin: 200, others: 404 },
  },
  {
    route: 'POST /enrollments/:enrollmentId/lessons/:lessonId/complete',
    request: (world) => ({ params: { enrollmentId: world.enrollmentId, lessonId: world.lessonId } }),
    expect: { 'signed out': 401, owner: 200, others: 404 },
  },
  {
    route: 'POST /enrollments/gifts',
    request: (world) => ({ body: { courseId: world.courseId, learnerId: world.learnerId } }),
    expect: { 'signed out': 401, support: 201, admin: 201, others: 403 },
  },
  {
    route: 'GET /courses/:courseId/students',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, support: 200, admin: 200, others: 403 },
  },
  {
    route: 'POST /courses/:courseId/students',
    request: (world, caller) => ({
      params: { courseId: world.courseId },
      body: { email: `invited-by-${caller.replace(' ', '-')}@example.org` },
    }),
    expect: { 'signed out': 401, 'owning instructor': 201, admin: 201, others: 403 },
  },
  {
    route: 'POST /courses/:courseId/students/:learnerId/remove',
    request: (world) => ({
      params: { courseId: world.courseId, learnerId: world.unknownId },
      body: { reason: 'Nobody learns under this id.' },
    }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  {
    route: 'GET /courses/:courseId/invitations',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'DELETE /courses/:courseId/invitations/:invitationId',
    request: (world) => ({ params: { courseId: world.courseId, invitationId: world.unknownId } }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  {
    route: 'GET /courses/:courseId/access',
    request: (world) => ({ params: { courseId: world.courseId }, query: { learnerId: world.learnerId } }),
    expect: { 'signed out': 401, owner: 200, support: 200, admin: 200, others: 403 },
  },
  {
    route: 'GET /courses/:courseId/seats',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, others: 200 },
  },
  {
    route: 'PUT /courses/:courseId/seats',
    request: (world) => ({ params: { courseId: world.courseId }, body: { limit: null } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'GET /courses/:courseId/waiting-list',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'POST /courses/:courseId/waiting-list',
    request: (world) => ({ params: { courseId: world.courseId } }),
    // There are seats for everyone.
    expect: { 'signed out': 401, others: 409 },
  },
  {
    route: 'DELETE /courses/:courseId/waiting-list',
    request: (world) => ({ params: { courseId: world.courseId } }),
    // Nobody waits.
    expect: { 'signed out': 401, others: 404 },
  },
  {
    route: 'GET /courses/:courseId/cohorts',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, support: 200, admin: 200, others: 403 },
  },
  {
    route: 'POST /courses/:courseId/cohorts',
    request: (world, caller) => ({
      params: { courseId: world.courseId },
      body: { name: `The group of ${caller}`, startsAt: '2030-01-07T08:00:00.000Z' },
    }),
    expect: { 'signed out': 401, 'owning instructor': 201, admin: 201, others: 403 },
  },
  {
    route: 'PUT /courses/:courseId/cohorts/:cohortId',
    request: (world) => ({
      params: { courseId: world.courseId, cohortId: world.unknownId },
      body: { name: 'Nobody’s group', startsAt: '2030-01-07T08:00:00.000Z' },
    }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  {
    route: 'DELETE /courses/:courseId/cohorts/:cohortId',
    request: (world) => ({ params: { courseId: world.courseId, cohortId: world.unknownId } }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  {
    route: 'PUT /courses/:courseId/students/:learnerId/cohort',
    request: (world) => ({
      params: { courseId: world.courseId, learnerId: world.learnerId },
      body: { cohortId: null },
    }),
    expect: { 'signed out': 401, 'owning instructor': 204, admin: 204, others: 403 },
  },
  {
    route: 'GET /courses/:courseId/invitation-links',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'POST /courses/:courseId/invitation-links',
    request: (world) => ({
      params: { courseId: world.courseId },
      // Checked after the right to make one: nobody needs a link from the past.
      body: { expiresAt: '2020-01-07T08:00:00.000Z' },
    }),
    expect: { 'signed out': 401, 'owning instructor': 422, admin: 422, others: 403 },
  },
  {
    route: 'DELETE /courses/:courseId/invitation-links/:linkId',
    request: (world) => ({ params: { courseId: world.courseId, linkId: world.unknownId } }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  {
    route: 'GET /invitation-links/:token',
    request: () => ({ params: { token: 'a-token-that-nobody-was-given' } }),
    expect: { others: 404 },
  },
  {
    route: 'POST /invitation-links/:token/join',
    request: () => ({ params: { token: 'a-token-that-nobody-was-given' } }),
    expect: { 'signed out': 401, others: 404 },
  },
  {
    route: 'POST /courses/:courseId/people-imports',
    request: (world) => ({ params: { courseId: world.courseId }, body: { csv: 'email\nnobody' } }),
    expect: { 'signed out': 401, 'owning instructor': 201, admin: 201, others: 403 },
  },
  {
    route: 'GET /courses/:courseId/people-imports/:importId',
    request: (world) => ({ params: { courseId: world.courseId, importId: world.unknownId } }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  {
    route: 'GET /courses/:courseId/people-imports/:importId/bad-rows',
    request: (world) => ({ params: { courseId: world.courseId, importId: world.unknownId } }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  {
    route: 'GET /courses/:courseId/people-imports/:importId/bad-rows.csv',
    request: (world) => ({ params: { courseId: world.courseId, importId: world.unknownId } }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  {
    route: 'POST /courses/:courseId/people-imports/:importId/apply',
    request: (world) => ({ params: { courseId: world.courseId, importId: world.unknownId } }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
];

import { newId } from '../../../platform/identifiers/identifier';
import type { AccessRow } from '../../../platform/testing/access-row';

const ofCourse: AccessRow['request'] = (world) => ({ params: { courseId: world.courseId } });
const ofSection: AccessRow['request'] = (world) => ({ params: { sectionId: world.sectionId } });
const ofLesson: AccessRow['request'] = (world) => ({ params: { lessonId: world.lessonId } });

/** Those who teach the course and admins; who has not even the role hears that, others that it is not theirs. */
function teaching(status: number) {
  return { others: 403, 'signed out': 401, 'owning instructor': status, admin: status } as const;
}

/** Those who learn in the course, and those who teach it. */
function inCourse(status: number) {
  return {
    others: 403,
    'signed out': 401,
    owner: status,
    'owning instructor': status,
    admin: status,
  } as const;
}

const ofPost: AccessRow['request'] = (world) => ({ params: { postId: world.postId } });
const ofAnswer: AccessRow['request'] = (world) => ({ params: { postId: world.answerId } });
/** Those who teach the course, support, and admins. */
const moderating = {
  others: 403,
  'signed out': 401,
  support: 200,
  'owning instructor': 200,
  admin: 200,
} as const;

/**
 * The world's course is published and free, with `sectionId` and `lessonId` in it; `owner` is enrolled in it. Rows that would
 * remove something or depend on a version ask for what cannot be done, so that the table can be run in any order.
 */
export const accessRows: readonly AccessRow[] = [
  { route: 'GET /courses/:courseId/outline', request: ofCourse, expect: { others: 200 } },
  {
    route: 'GET /lessons/:lessonId',
    request: ofLesson,
    expect: { others: 403, 'signed out': 401, owner: 200, 'owning instructor': 200, admin: 200 },
  },
  { route: 'GET /courses/:courseId/draft', request: ofCourse, expect: teaching(200) },
  {
    route: 'PUT /courses/:courseId/curriculum',
    request: (world) => ({ params: { courseId: world.courseId }, body: { sections: [] } }),
    expect: teaching(409),
  },
  { route: 'GET /courses/:courseId/publish-checklist', request: ofCourse, expect: teaching(200) },
  { route: 'GET /courses/:courseId/publish-preview', request: ofCourse, expect: teaching(200) },
  { route: 'POST /courses/:courseId/publish', request: ofCourse, expect: teaching(200) },
  {
    route: 'POST /courses/:courseId/sections',
    request: () => ({ params: { courseId: newId() }, body: { title: 'More' } }),

    expect: { others: 403, 'signed out': 401, instructor: 404, 'owning instructor': 404, admin: 404 },
  },
  {
    route: 'PATCH /sections/:sectionId',
    request: (world) => ({
      params: { sectionId: world.sectionId },
      body: { title: 'Another title', version: 999_999 },
    }),
    expect: teaching(409),
  },
  {
    route: 'DELETE /sections/:sectionId',
    request: () => ({ params: { sectionId: newId() } }),
    expect: { others: 403, 'signed out': 401, instructor: 404, 'owning instructor': 404, admin: 404 },
  },
  {
    route: 'POST /sections/:sectionId/lessons',
    request: (world) => ({
      ...ofSection(world, 'admin'),
      body: { title: 'Nothing', kind: 'article', assetId: newId() },
    }),
    expect: teaching(422),
  },
  { route: 'GET /lessons/:lessonId/draft', request: ofLesson, expect: teaching(200) },
  {
    route: 'PATCH /lessons/:lessonId',
    request: (world) => ({ params: { lessonId: world.lessonId }, body: { version: 999_999 } }),
    expect: teaching(409),
  },
  {
    route: 'DELETE /lessons/:lessonId',
    request: () => ({ params: { lessonId: newId() } }),
    expect: { others: 403, 'signed out': 401, instructor: 404, 'owning instructor': 404, admin: 404 },
  },
  {
    route: 'POST /imports',
    // A form without a file: whoever may import is told so.
    request: () => ({ headers: { 'content-type': 'multipart/form-data; boundary=none' } }),
    expect: { others: 403, 'signed out': 401, instructor: 400, 'owning instructor': 400, admin: 400 },
  },
  { route: 'GET /courses/:courseId/notes', request: ofCourse, expect: { others: 200, 'signed out': 401 } },
  {
    route: 'POST /lessons/:lessonId/notes',
    request: (world) => ({ params: { lessonId: world.lessonId }, body: { text: 'Round it goes.' } }),
    expect: { others: 403, 'signed out': 401, owner: 201, 'owning instructor': 201, admin: 201 },
  },
  {
    route: 'PATCH /notes/:noteId',
    request: (world) => ({ params: { noteId: world.noteId }, body: { text: 'Twice round.' } }),
    expect: { others: 404, 'signed out': 401, owner: 200 },
  },
  {
    route: 'DELETE /notes/:noteId',
    request: (world) => ({ params: { noteId: world.noteId } }),
    expect: { others: 404, 'signed out': 401, owner: 204 },
    // The row before it needs the note.
    isLast: true,
  },
  {
    route: 'GET /courses/:courseId/questions',
    request: ofCourse,
    expect: inCourse(200),
  },
  {
    route: 'POST /lessons/:lessonId/questions',
    request: (world) => ({
      params: { lessonId: world.lessonId },
      body: { title: 'How long?', text: 'How long is the rope?' },
    }),
    expect: inCourse(201),
  },
  { route: 'GET /posts/:postId', request: ofPost, expect: inCourse(200) },
  {
    route: 'PATCH /posts/:postId',
    request: (world) => ({ params: { postId: world.postId }, body: { text: 'Which end goes round?' } }),
    expect: { others: 403, 'signed out': 401, owner: 200 },
  },
  // It has an answer, and stays.
  {
    route: 'DELETE /posts/:postId',
    request: ofPost,
    expect: { others: 403, 'signed out': 401, owner: 409 },
  },
  { route: 'GET /posts/:postId/answers', request: ofPost, expect: inCourse(200) },
  {
    route: 'POST /posts/:postId/answers',
    request: (world) => ({ params: { postId: world.postId }, body: { text: 'Either.' } }),
    expect: inCourse(201),
  },
  { route: 'PUT /posts/:postId/vote', request: ofPost, expect: { ...inCourse(200), owner: 403 } },
  { route: 'DELETE /posts/:postId/vote', request: ofPost, expect: { ...inCourse(200), owner: 403 } },
  { route: 'PUT /posts/:postId/acceptance', request: ofAnswer, expect: inCourse(200) },
  { route: 'DELETE /posts/:postId/acceptance', request: ofAnswer, expect: inCourse(200) },
  {
    route: 'POST /posts/:postId/reports',
    request: (world) => ({ params: { postId: world.postId }, body: { reason: 'off_topic' } }),
    expect: { ...inCourse(201), owner: 403 },
  },
  { route: 'GET /courses/:courseId/posts-to-moderate', request: ofCourse, expect: teaching(200) },
  { route: 'GET /admin/posts', expect: { others: 403, 'signed out': 401, support: 200, admin: 200 } },
  { route: 'POST /posts/:postId/keep', request: ofPost, expect: moderating },
  {
    route: 'POST /posts/:postId/hide',
    request: (world) => ({ params: { postId: world.postId }, body: { reason: 'It is not of the lesson.' } }),
    expect: moderating,
    isLast: true,
  },
  { route: 'POST /posts/:postId/restore', request: ofPost, expect: moderating, isLast: true },
  { route: 'GET /imports', expect: { others: 200, 'signed out': 401 } },
  {
    route: 'GET /imports/:importId',
    request: (world) => ({ params: { importId: world.importId } }),
    expect: { others: 404, 'signed out': 401, 'owning instructor': 200, admin: 200 },
  },
];

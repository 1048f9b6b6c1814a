import { z } from 'zod';
import { anyOf, everyone } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page, text } from '../../../platform/http/schemas';
import { ChangePath } from '../commands/change-path';
import { CreatePath } from '../commands/create-path';
import { RemovePath } from '../commands/remove-path';
import { courseErrors } from '../course.errors';
import { GetManagedPath } from '../queries/get-managed-path';
import { GetPath } from '../queries/get-path';
import { ListPaths } from '../queries/list-paths';
import { ListPathsOfCourse } from '../queries/list-paths-of-course';
import { presentListedPath, presentManagedItem } from './path.presenter';
import {
  ListedPathView,
  ManagedPath,
  ManagedPathItem,
  PathChanges,
  PathRequest,
  PathsOfCourse,
  PathView,
} from './path.schemas';

const admins = anyOf('admin');
const ofPath = z.object({ pathId: z.uuid() });

/** Courses that are learnt one after the other, put together by admins. */
export const pathRoutes = [
  route({
    method: 'get',
    path: '/paths',
    summary: 'List the learning paths',
    description: 'Those that are published, the newest first.',
    access: everyone,
    query: page,
    answers: { 200: listOf(ListedPathView) },
    cacheControl: 'public, max-age=0, must-revalidate',
    use: ListPaths,
    answer: (list, { query }) =>
      list.execute({ page: query, onlyPublished: true, present: presentListedPath }),
  }),
  route({
    method: 'get',
    path: '/paths/:idOrSlug',
    summary: 'Read a learning path',
    description:
      'With its courses in their order. How far one has come in each is told with one’s enrolments.',
    access: everyone,
    params: z.object({ idOrSlug: text(200, 1) }),
    answers: { 200: PathView },
    errors: [courseErrors.pathNotFound],
    cacheControl: 'private, no-cache',
    use: GetPath,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/paths',
    summary: 'List the learning paths that lead through a course',
    access: everyone,
    params: z.object({ courseId: z.uuid() }),
    answers: { 200: PathsOfCourse },
    errors: [courseErrors.notFound],
    cacheControl: 'private, no-cache',
    use: ListPathsOfCourse,
    answer: (list, { principal, params }) => list.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/admin/paths',
    summary: 'List all learning paths',
    access: admins,
    query: page,
    answers: { 200: listOf(ManagedPathItem) },
    use: ListPaths,
    answer: (list, { query }) =>
      list.execute({ page: query, onlyPublished: false, present: presentManagedItem }),
  }),
  route({
    method: 'post',
    path: '/admin/paths',
    summary: 'Begin a learning path',
    access: admins,
    body: PathRequest,
    answers: { 201: ManagedPath },
    errors: [courseErrors.slugTaken],
    use: CreatePath,
    answer: async (create, { body }) => reply(201, await create.execute(body)),
  }),
  route({
    method: 'get',
    path: '/admin/paths/:pathId',
    summary: 'Read a learning path for its editor',
    access: admins,
    params: ofPath,
    answers: { 200: ManagedPath },
    errors: [courseErrors.pathNotFound],
    use: GetManagedPath,
    answer: (get, { params }) => get.execute(params),
  }),
  route({
    method: 'patch',
    path: '/admin/paths/:pathId',
    summary: 'Change a learning path',
    description:
      'What is left out stays. Answers 409 where somebody has changed it since the `version` sent along.',
    access: admins,
    params: ofPath,
    body: PathChanges,
    answers: { 200: ManagedPath },
    errors: [
      courseErrors.pathNotFound,
      courseErrors.pathChangedMeanwhile,
      courseErrors.pathEmpty,
      courseErrors.unknownCourse,
    ],
    use: ChangePath,
    answer: (change, { params, body }) => change.execute({ ...params, changes: body }),
  }),
  route({
    method: 'delete',
    path: '/admin/paths/:pathId',
    summary: 'Remove a learning path',
    description: 'Its courses, and what was learnt in them, stay.',
    access: admins,
    params: ofPath,
    answers: { 204: null },
    errors: [courseErrors.pathNotFound],
    use: RemovePath,
    answer: async (remove, { params }) => reply(204, await remove.execute(params)),
  }),
];

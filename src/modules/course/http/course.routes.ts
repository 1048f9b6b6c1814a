import { z } from 'zod';
import { everyone, signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page, text } from '../../../platform/http/schemas';
import { ArchiveCourse } from '../commands/archive-course';
import { CreateCourse } from '../commands/create-course';
import { EditCourse } from '../commands/edit-course';
import { ListCourse } from '../commands/list-course';
import { RemoveCover } from '../commands/remove-cover';
import { RestoreCourse } from '../commands/restore-course';
import { SetPrerequisites } from '../commands/set-prerequisites';
import { CourseStatus } from '../course.contract';
import { courseErrors } from '../course.errors';
import { BrowseCatalogue } from '../queries/browse-catalogue';
import { GetCourse } from '../queries/get-course';
import { GetPrerequisites } from '../queries/get-prerequisites';
import { ListCategories } from '../queries/list-categories';
import { ListRelatedCourses } from '../queries/list-related-courses';
import { ListStudioCourses } from '../queries/list-studio-courses';
import {
  CataloguePage,
  CatalogueQuery,
  CategoryList,
  CourseView,
  CreateCourseRequest,
  EditCourseRequest,
  ListingRequest,
  PrerequisiteList,
  PrerequisitesRequest,
  RelatedCourses,
  StudioCourse,
} from './course.schemas';

const ofCourse = z.object({ courseId: z.uuid() });
const byIdOrSlug = z.object({ idOrSlug: text(200, 1) });
const editErrors = [courseErrors.notFound, courseErrors.notYours];

export const courseRoutes = [
  route({
    method: 'get',
    path: '/courses',
    summary: 'Browse the catalogue',
    description:
      'The published courses. Search forgives typing errors; the last word may be unfinished. Without a query, ' +
      '`relevance` is `popular`. What changed a moment ago shows within seconds.',
    access: everyone,
    query: CatalogueQuery,
    answers: { 200: CataloguePage },
    cacheControl: 'public, max-age=0, must-revalidate',
    use: BrowseCatalogue,
    answer: (browse, { query }) => browse.execute(query),
  }),
  route({
    method: 'get',
    path: '/courses/:idOrSlug',
    summary: 'Read a course',
    description: 'By its id or its slug. A draft is there for those who teach it, support and admins alone.',
    access: everyone,
    params: byIdOrSlug,
    answers: { 200: CourseView },
    errors: [courseErrors.notFound],
    cacheControl: 'private, no-cache',
    use: GetCourse,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/courses/:idOrSlug/related',
    summary: 'List courses like this one',
    description: 'Of the same category or with the same tags, the nearest first; six at most.',
    access: everyone,
    params: byIdOrSlug,
    answers: { 200: RelatedCourses },
    errors: [courseErrors.notFound],
    cacheControl: 'private, no-cache',
    use: ListRelatedCourses,
    answer: (list, { principal, params }) => list.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/prerequisites',
    summary: 'List what is to be completed before a course',
    access: everyone,
    params: ofCourse,
    answers: { 200: PrerequisiteList },
    errors: [courseErrors.notFound],
    cacheControl: 'private, no-cache',
    use: GetPrerequisites,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'put',
    path: '/courses/:courseId/prerequisites',
    summary: 'Say what is to be completed before a course',
    description: 'Holds for whoever enrols by herself from now on; those who teach may let anybody in.',
    access: signedIn,
    params: ofCourse,
    body: PrerequisitesRequest,
    answers: { 200: PrerequisiteList },
    errors: [...editErrors, courseErrors.unknownCourse, courseErrors.prerequisiteCircle],
    use: SetPrerequisites,
    answer: (set, { principal, params, body }) => set.execute({ editor: principal, ...params, ...body }),
  }),
  route({
    method: 'get',
    path: '/categories',
    summary: 'List the categories',
    access: everyone,
    answers: { 200: CategoryList },
    // An admin may have renamed one a moment ago.
    cacheControl: 'public, max-age=0, must-revalidate',
    use: ListCategories,
    answer: (list) => list.execute(),
  }),
  route({
    method: 'get',
    path: '/studio/courses',
    scope: 'teaching:read',
    summary: 'List the courses one teaches',
    access: signedIn,
    query: page.extend({ status: CourseStatus.optional() }),
    answers: { 200: listOf(StudioCourse) },
    use: ListStudioCourses,
    answer: (list, { principal, query }) =>
      list.execute({ instructor: principal, status: query.status, page: query }),
  }),
  route({
    method: 'post',
    path: '/courses',
    scope: 'teaching:write',
    summary: 'Make a course',
    description: 'A draft, taught by whoever makes it.',
    access: signedIn,
    body: CreateCourseRequest,
    answers: { 201: CourseView },
    errors: [courseErrors.instructorRequired, courseErrors.unknownCategory, courseErrors.slugTaken],
    use: CreateCourse,
    answer: async (create, { principal, body }) =>
      reply(201, await create.execute({ instructor: principal, details: body })),
  }),
  route({
    method: 'patch',
    path: '/courses/:idOrSlug',
    scope: 'teaching:write',
    summary: 'Change what a course is described by',
    access: signedIn,
    params: byIdOrSlug,
    body: EditCourseRequest,
    answers: { 200: CourseView },
    errors: [
      ...editErrors,
      courseErrors.unknownCategory,
      courseErrors.slugTaken,
      courseErrors.changedMeanwhile,
    ],
    use: EditCourse,
    answer: (edit, { principal, params, body }) =>
      edit.execute({ editor: principal, changes: body, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/archive',
    summary: 'Archive a course',
    description: 'It leaves the catalogue and takes nobody new; whoever learns in it goes on.',
    access: signedIn,
    params: ofCourse,
    answers: { 200: CourseView },
    errors: editErrors,
    use: ArchiveCourse,
    answer: (archive, { principal, params }) => archive.execute({ editor: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/restore',
    summary: 'Bring an archived course back',
    access: signedIn,
    params: ofCourse,
    answers: { 200: CourseView },
    errors: editErrors,
    use: RestoreCourse,
    answer: (restore, { principal, params }) => restore.execute({ editor: principal, ...params }),
  }),
  route({
    method: 'delete',
    path: '/courses/:courseId/cover',
    summary: 'Remove a course’s cover',
    description: 'A cover is brought as an upload for the purpose `course_cover`.',
    access: signedIn,
    params: ofCourse,
    answers: { 200: CourseView },
    errors: editErrors,
    use: RemoveCover,
    answer: (remove, { principal, params }) => remove.execute({ editor: principal, ...params }),
  }),
  route({
    method: 'put',
    path: '/courses/:courseId/listing',
    summary: 'List a course in the catalogue, or not',
    description: 'An unlisted course is open to whoever knows its address.',
    access: signedIn,
    params: ofCourse,
    body: ListingRequest,
    answers: { 200: CourseView },
    errors: editErrors,
    use: ListCourse,
    answer: (list, { principal, params, body }) => list.execute({ editor: principal, ...params, ...body }),
  }),
];

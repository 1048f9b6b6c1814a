import { z } from 'zod';
import { anyOf } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { AddLesson } from '../commands/add-lesson';
import { AddSection } from '../commands/add-section';
import { ChangeLesson } from '../commands/change-lesson';
import { ChangeSection } from '../commands/change-section';
import { PublishCourse } from '../commands/publish-course';
import { RemoveLesson } from '../commands/remove-lesson';
import { RemoveSection } from '../commands/remove-section';
import { ReorderCurriculum } from '../commands/reorder-curriculum';
import { contentErrors } from '../content.errors';
import { GetDraft } from '../queries/get-draft';
import { GetLessonDraft } from '../queries/get-lesson-draft';
import { GetPublishChecklist } from '../queries/get-publish-checklist';
import { PreviewPublishing } from '../queries/preview-publishing';
import {
  ChecklistView,
  CurriculumOrder,
  DraftView,
  LessonChanges,
  LessonDraftView,
  LessonRequest,
  PublishedVersionView,
  PublishPreviewView,
  SavedLessonView,
  SectionChanges,
  SectionRequest,
  SectionView,
} from './content.schemas';

const teachers = anyOf('instructor', 'admin');
const courseParams = z.object({ courseId: z.uuid() });
const sectionParams = z.object({ sectionId: z.uuid() });
const lessonParams = z.object({ lessonId: z.uuid() });
const courseRefusals = [contentErrors.courseNotFound, contentErrors.notYourCourse];
const sectionRefusals = [contentErrors.sectionNotFound, contentErrors.notYourCourse];
const lessonRefusals = [contentErrors.lessonNotFound, contentErrors.notYourCourse];
const fileRefusals = [contentErrors.fieldDoesNotFit, contentErrors.assetUnknown];

/** What those who teach a course work on: its draft, until it is published. */
export const curriculumRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/draft',
    scope: 'teaching:read',
    summary: 'Read the draft of a course',
    description: 'Its whole outline, with the state of every file and quiz.',
    access: teachers,
    params: courseParams,
    answers: { 200: DraftView },
    errors: courseRefusals,
    use: GetDraft,
    answer: (get, { principal, params }) => get.execute({ editor: principal, ...params }),
  }),
  route({
    method: 'put',
    path: '/courses/:courseId/curriculum',
    summary: 'Put sections and lessons in order',
    description: 'Names every section and every lesson of the draft once. Lessons may move between sections.',
    access: teachers,
    params: courseParams,
    body: CurriculumOrder,
    answers: { 200: CurriculumOrder },
    errors: [...courseRefusals, contentErrors.changedMeanwhile],
    use: ReorderCurriculum,
    answer: (reorder, { principal, params, body }) =>
      reorder.execute({ editor: principal, ...params, order: body }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/publish-checklist',
    summary: 'See what is missing before publishing',
    access: teachers,
    params: courseParams,
    answers: { 200: ChecklistView },
    errors: courseRefusals,
    use: GetPublishChecklist,
    answer: (get, { principal, params }) => get.execute({ editor: principal, ...params }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/publish-preview',
    summary: 'See what publishing would change',
    description:
      'In the course, and for those who learn in it. Learners who have finished keep the version that they finished.',
    access: teachers,
    params: courseParams,
    answers: { 200: PublishPreviewView },
    errors: courseRefusals,
    use: PreviewPublishing,
    answer: (preview, { principal, params }) => preview.execute({ editor: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/publish',
    summary: 'Publish a course',
    description:
      'Freezes the draft as a new version, which learners under way move to. Without a change since the last one, ' +
      'that one is answered. What is missing stands in `facts.checklist` of the refusal.',
    access: teachers,
    params: courseParams,
    answers: { 200: PublishedVersionView },
    errors: [...courseRefusals, contentErrors.notReady, contentErrors.changedMeanwhile],
    use: PublishCourse,
    answer: (publish, { principal, params }) => publish.execute({ editor: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/courses/:courseId/sections',
    scope: 'teaching:write',
    summary: 'Add a section',
    access: teachers,
    params: courseParams,
    body: SectionRequest,
    answers: { 201: SectionView },
    errors: [...courseRefusals, contentErrors.tooManySections],
    use: AddSection,
    answer: (add, { principal, params, body }) => add.execute({ editor: principal, ...params, ...body }),
  }),
  route({
    method: 'patch',
    path: '/sections/:sectionId',
    summary: 'Change a section',
    access: teachers,
    params: sectionParams,
    body: SectionChanges,
    answers: { 200: SectionView },
    errors: [...sectionRefusals, contentErrors.changedMeanwhile],
    use: ChangeSection,
    answer: (change, { principal, params, body }) =>
      change.execute({ editor: principal, ...params, ...body }),
  }),
  route({
    method: 'delete',
    path: '/sections/:sectionId',
    summary: 'Remove a section with its lessons',
    access: teachers,
    params: sectionParams,
    answers: { 204: null },
    errors: sectionRefusals,
    use: RemoveSection,
    answer: (remove, { principal, params }) => remove.execute({ editor: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/sections/:sectionId/lessons',
    scope: 'teaching:write',
    summary: 'Add a lesson',
    description: 'A quiz lesson comes with an empty quiz, whose id is `quizId`.',
    access: teachers,
    params: sectionParams,
    body: LessonRequest,
    answers: { 201: SavedLessonView },
    errors: [...sectionRefusals, ...fileRefusals, contentErrors.tooManyLessons],
    use: AddLesson,
    answer: (add, { principal, params, body }) => add.execute({ editor: principal, ...params, lesson: body }),
  }),
  route({
    method: 'get',
    path: '/lessons/:lessonId/draft',
    scope: 'teaching:read',
    summary: 'Read a lesson for its editor',
    access: teachers,
    params: lessonParams,
    answers: { 200: LessonDraftView },
    errors: lessonRefusals,
    use: GetLessonDraft,
    answer: (get, { principal, params }) => get.execute({ editor: principal, ...params }),
  }),
  route({
    method: 'patch',
    path: '/lessons/:lessonId',
    scope: 'teaching:write',
    summary: 'Change a lesson',
    description: 'Answers 409 where somebody has changed it since the `version` that is sent along.',
    access: teachers,
    params: lessonParams,
    body: LessonChanges,
    answers: { 200: SavedLessonView },
    errors: [...lessonRefusals, ...fileRefusals, contentErrors.changedMeanwhile],
    use: ChangeLesson,
    answer: (change, { principal, params, body }) =>
      change.execute({ editor: principal, ...params, changes: body }),
  }),
  route({
    method: 'delete',
    path: '/lessons/:lessonId',
    summary: 'Remove a lesson',
    access: teachers,
    params: lessonParams,
    answers: { 204: null },
    errors: lessonRefusals,
    use: RemoveLesson,
    answer: (remove, { principal, params }) => remove.execute({ editor: principal, ...params }),
  }),
];

import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf } from '../../../platform/http/schemas';
import { ChangeNote } from '../commands/change-note';
import { RemoveNote } from '../commands/remove-note';
import { WriteNote } from '../commands/write-note';
import { contentErrors } from '../content.errors';
import { ListNotes } from '../queries/list-notes';
import { NoteChanges, NoteRequest, NotesQuery, NoteView } from './notes.schemas';

const ofNote = z.object({ noteId: z.uuid() });

/** Private notes and bookmarks: each is seen by its writer alone. */
export const noteRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/notes',
    scope: 'learning:read',
    summary: "List one's notes in a course",
    description:
      'In the order of the course, those of one lesson if asked. A note without a text is a bookmark.',
    access: signedIn,
    params: z.object({ courseId: z.uuid() }),
    query: NotesQuery,
    answers: { 200: listOf(NoteView) },
    errors: [contentErrors.courseNotFound],
    use: ListNotes,
    answer: (list, { principal, params, query }) =>
      list.execute({ learner: principal, page: query, lessonId: query.lessonId, ...params }),
  }),
  route({
    method: 'post',
    path: '/lessons/:lessonId/notes',
    scope: 'learning:write',
    summary: 'Write a note in a lesson, or set a bookmark',
    access: signedIn,
    params: z.object({ lessonId: z.uuid() }),
    body: NoteRequest,
    answers: { 201: NoteView },
    errors: [
      contentErrors.lessonNotFound,
      contentErrors.notEnrolled,
      contentErrors.unpaid,
      contentErrors.expired,
      contentErrors.cancelled,
      contentErrors.refunded,
      contentErrors.tooManyNotes,
      contentErrors.noteWithoutVideo,
    ],
    use: WriteNote,
    answer: (write, { principal, params, body }) =>
      write.execute({ learner: principal, given: body, ...params }),
  }),
  route({
    method: 'patch',
    path: '/notes/:noteId',
    summary: "Change one's note",
    access: signedIn,
    params: ofNote,
    body: NoteChanges,
    answers: { 200: NoteView },
    errors: [contentErrors.noteNotFound],
    use: ChangeNote,
    answer: (change, { principal, params, body }) =>
      change.execute({ learner: principal, ...params, ...body }),
  }),
  route({
    method: 'delete',
    path: '/notes/:noteId',
    summary: "Delete one's note",
    access: signedIn,
    params: ofNote,
    answers: { 204: null },
    errors: [contentErrors.noteNotFound],
    use: RemoveNote,
    answer: async (remove, { principal, params }) =>
      reply(204, await remove.execute({ learner: principal, ...params })),
  }),
];

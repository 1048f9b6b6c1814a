import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { contentErrors } from '../content.errors';
import { NotesRepository } from '../data/notes.repository';
import { type Note, noteBounds } from '../domain/note';
import { presentNote } from '../http/notes.presenter';
import type { NoteRequest, NoteView } from '../http/notes.schemas';
import { OpenLessons } from '../queries/open-lessons';

/** Someone who may read a lesson writes something down in it, or marks a place. Nobody else sees it. */
@injectable()
export class WriteNote {
  constructor(
    @inject(OpenLessons) private readonly lessons: OpenLessons,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(NotesRepository) private readonly notes: NotesRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    learner: Person;
    lessonId: string;
    given: z.output<typeof NoteRequest>;
  }): Promise<z.input<typeof NoteView>> {
    const { learner, given } = request;
    const { lesson } = (await this.lessons.open(learner, request.lessonId)).row;
    if (given.atSeconds !== null && lesson.kind !== 'video') throw contentErrors.noteWithoutVideo();
    const { lessonId, courseId } = lesson;
    const now = this.clock.now();
    const note: Note = {
      id: newId(),
      learnerId: learner.id,
      courseId,
      lessonId,
      lessonTitle: lesson.title,
      ...given,
      createdAt: now,
      changedAt: now,
    };
    return this.work.run(async (tx) => {
      const book = { learnerId: learner.id, courseId };
      await this.notes.lock(tx, book);
      const count = await this.notes.count(tx, book);
      if (count >= noteBounds.perCourse) throw contentErrors.tooManyNotes();
      await this.notes.insert(tx, note);
      return presentNote({ ...note, isLessonThere: true });
    });
  }
}

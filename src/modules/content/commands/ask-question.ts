import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { questionAsked } from '../content.contract';
import { contentErrors } from '../content.errors';
import { PostsRepository } from '../data/posts.repository';
import { postBounds, startPost } from '../domain/post';
import { mayReadLesson } from '../http/content.policy';
import { presentPost } from '../http/post.presenter';
import type { PostView, QuestionRequest } from '../http/post.schemas';
import { AuthorNames } from '../queries/author-names';
import { OpenLessons } from '../queries/open-lessons';

/** Somebody who learns in a course, or teaches it, asks something under a lesson that is open to her. */
@injectable()
export class AskQuestion {
  constructor(
    @inject(OpenLessons) private readonly lessons: OpenLessons,
    @inject(AuthorNames) private readonly names: AuthorNames,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PostsRepository) private readonly posts: PostsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    asker: Person;
    lessonId: string;
    given: z.output<typeof QuestionRequest>;
  }): Promise<z.input<typeof PostView>> {
    const { asker, given } = request;
    const { row, course, access } = await this.lessons.open(asker, request.lessonId);
    // A preview is read by everyone; its discussion is for those who are in the course.
    permit(mayReadLesson(asker, { isPreview: false, course }, access));
    const { lessonId, courseId, title: lessonTitle } = row.lesson;
    const question = startPost(
      {
        id: newId(),
        questionId: null,
        courseId,
        lessonId,
        lessonTitle,
        authorId: asker.id,
        isByTeacher: course.instructorIds.includes(asker.id),
        ...given,
      },
      this.clock.now(),
    );
    const names = await this.names.of([question]);
    return this.work.run(async (tx) => {
      if ((await this.posts.countQuestions(tx, asker.id, courseId)) >= postBounds.questionsPerPerson)
        throw contentErrors.tooManyQuestions();
      await this.posts.insert(tx, question);
      await tx.publish(questionAsked, {
        questionId: question.id,
        courseId,
        lessonId,
        askerId: asker.id,
        title: given.title,
        askedAt: question.createdAt.toISOString(),
      });
      const row = { ...question, hasVoted: false, hasReported: false };
      return presentPost(row, { reader: asker, course, question, names });
    });
  }
}

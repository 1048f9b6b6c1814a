import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { questionAnswered } from '../content.contract';
import { contentErrors } from '../content.errors';
import { PostsRepository } from '../data/posts.repository';
import { postBounds, startPost } from '../domain/post';
import { maySeePost } from '../http/post.policy';
import { presentPost } from '../http/post.presenter';
import type { PostView } from '../http/post.schemas';
import { AuthorNames } from '../queries/author-names';
import { DiscussionAccess } from '../queries/discussion-access';

/** Anyone who reads a question may answer it. */
@injectable()
export class AnswerQuestion {
  constructor(
    @inject(DiscussionAccess) private readonly discussions: DiscussionAccess,
    @inject(AuthorNames) private readonly names: AuthorNames,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PostsRepository) private readonly posts: PostsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    answerer: Person;
    postId: string;
    text: string;
  }): Promise<z.input<typeof PostView>> {
    const { answerer, postId, text } = request;
    const { post, course } = await this.discussions.post(answerer, postId);
    if (post.questionId !== null) throw contentErrors.postNotFound();
    const { courseId, lessonId, lessonTitle } = post;
    const isByTeacher = course.instructorIds.includes(answerer.id);
    const answer = startPost(
      {
        id: newId(),
        questionId: postId,
        courseId,
        lessonId,
        lessonTitle,
        authorId: answerer.id,
        isByTeacher,
        title: '',
        text,
      },
      this.clock.now(),
    );
    const names = await this.names.of([answer]);
    return this.work.run(async (tx) => {
      const question = await this.posts.lock(tx, postId);
      if (!question) throw contentErrors.postNotFound();
      permit(maySeePost(answerer, question, course));
      if ((await this.posts.countAnswers(tx, postId)) >= postBounds.answersPerQuestion)
        throw contentErrors.tooManyAnswers();
      await this.posts.insert(tx, answer);
      await this.posts.addAnswers(tx, postId, 1);
      await tx.publish(questionAnswered, {
        questionId: postId,
        answerId: answer.id,
        courseId,
        lessonId,
        askerId: question.authorId,
        answererId: answerer.id,
        isByTeacher,
        title: question.title,
        answeredAt: answer.createdAt.toISOString(),
      });
      const row = { ...answer, hasVoted: false, hasReported: false };
      return presentPost(row, { reader: answerer, course, question, names });
    });
  }
}

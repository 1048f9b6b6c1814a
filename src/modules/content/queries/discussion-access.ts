import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { type CourseAccess, EnrollmentApi } from '../../enrollment/enrollment.contract';
import { contentErrors } from '../content.errors';
import { PostsRepository } from '../data/posts.repository';
import type { Post } from '../domain/post';
import { mayReadLesson, type TaughtCourse } from '../http/content.policy';
import { maySeePost } from '../http/post.policy';
import { CourseDirectory } from './course-directory';
import { OpenLessons } from './open-lessons';

export interface DiscussedCourse {
  readonly course: TaughtCourse;
  readonly access: CourseAccess;
  /** What is said under a lesson that is not open yet is not read either. */
  readonly lockedLessonIds: ReadonlySet<string>;
}

/** Finds what is discussed in a course, and refuses it to those who neither learn in it nor teach it. */
@injectable()
export class DiscussionAccess {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
    @inject(OpenLessons) private readonly lessons: OpenLessons,
    @inject(Database) private readonly database: Database,
    @inject(PostsRepository) private readonly posts: PostsRepository,
  ) {}

  async course(person: Person, courseId: string): Promise<DiscussedCourse> {
    const course = await this.directory.of(courseId);
    const access = await this.enrollments.getAccess({ courseId, learnerId: person.id });
    permit(mayReadLesson(person, { isPreview: false, course }, access));
    return { course, access, lockedLessonIds: await this.lessons.lockedTo(person, course, access) };
  }

  /** The post with the question it belongs to, which is itself where it asks. */
  async post(person: Person, postId: string): Promise<{ post: Post; question: Post; course: TaughtCourse }> {
    const post = await this.posts.find(this.database, postId);
    if (!post) throw contentErrors.postNotFound();
    const { course, lockedLessonIds } = await this.course(person, post.courseId);
    if (lockedLessonIds.has(post.lessonId))
      throw contentErrors.locked({ facts: { courseId: post.courseId, title: post.lessonTitle } });
    const question = post.questionId ? await this.posts.find(this.database, post.questionId) : post;
    if (!question) throw contentErrors.postNotFound();
    permit(maySeePost(person, question, course));
    permit(maySeePost(person, post, course));
    return { post, question, course };
  }
}

import { inject, injectable } from 'tsyringe';
import { AssessmentApi, type QuizInput } from '../../assessment/assessment.contract';
import { CourseApi } from '../../course/course.contract';
import { type Asset, MediaApi } from '../../media/media.contract';
import type { CourseImport } from '../domain/course-import';
import type { AssetDraft, CourseDraft } from '../import/course-draft';
import { courseInput, handoverKey, keyFor } from './import-keys';

/** A file that media has not taken yet. */
export interface WaitingAsset {
  readonly asset: AssetDraft;
  /** Its place among all files of the course. */
  readonly index: number;
  /** Whether a lesson would be empty without it. */
  readonly isNeeded: boolean;
}

const quizzesAtOnce = 50;

/** What an import asks of other modules, each with a key of its own: asked again, it is answered as the first time. */
@injectable()
export class ImportRequests {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(MediaApi) private readonly media: MediaApi,
    @inject(AssessmentApi) private readonly assessment: AssessmentApi,
  ) {}

  async course(importId: string, course: CourseDraft): Promise<string> {
    const idempotencyKey = keyFor(importId, 'course');
    return (await this.courses.createCourse(courseInput(course), { idempotencyKey })).courseId;
  }

  asset(
    { id, requesterId }: Pick<CourseImport, 'id' | 'requesterId'>,
    { asset, index }: WaitingAsset,
  ): Promise<Asset> {
    const input = { handoverKey: handoverKey(id, index), fileName: asset.fileName, ownerId: requesterId };
    return this.media.adoptFile(input, { idempotencyKey: keyFor(id, `asset:${index}`) });
  }

  /** The next of them, after those that there are. */
  async quizzes(
    { id, quizIds }: Pick<CourseImport, 'id' | 'quizIds'>,
    courseId: string,
    all: readonly QuizInput[],
  ): Promise<string[]> {
    const quizzes = all.slice(quizIds.length, quizIds.length + quizzesAtOnce);
    if (quizzes.length === 0) return [];
    const idempotencyKey = keyFor(id, `quizzes:${quizIds.length}`);
    return (await this.assessment.createQuizzes({ courseId, quizzes }, { idempotencyKey })).quizIds;
  }
}

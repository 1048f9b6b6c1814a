import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { MediaApi } from '../../media/media.contract';
import { contentErrors } from '../content.errors';
import { CourseAssetsRepository } from '../data/course-assets.repository';
import { DraftsRepository, type LessonRow } from '../data/drafts.repository';
import { assetReferences } from '../domain/references';
import { mayEdit } from '../http/content.policy';
import { type Addresses, presentLessonDraft } from '../http/content.presenter';
import type { LessonDraftView } from '../http/content.schemas';
import { CourseDirectory } from './course-directory';
import { PartStatesReader } from './part-states';

/** A lesson as its editor opens it, with addresses for a preview. */
@injectable()
export class GetLessonDraft {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(Database) private readonly database: Database,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @inject(CourseAssetsRepository) private readonly assets: CourseAssetsRepository,
    @inject(PartStatesReader) private readonly parts: PartStatesReader,
    @inject(MediaApi) private readonly media: MediaApi,
  ) {}

  async execute(request: { editor: Person; lessonId: string }): Promise<z.input<typeof LessonDraftView>> {
    const lesson = await this.drafts.findLesson(this.database, request.lessonId);
    if (!lesson) throw contentErrors.lessonNotFound();
    const course = await this.directory.of(lesson.courseId, contentErrors.lessonNotFound);
    permit(mayEdit(request.editor, course, contentErrors.lessonNotFound));
    return this.present(lesson);
  }

  async present(lesson: LessonRow): Promise<z.input<typeof LessonDraftView>> {
    const [states, addresses] = await Promise.all([this.parts.of([lesson]), this.addressesOf(lesson)]);
    return presentLessonDraft(lesson, states, addresses);
  }

  private async addressesOf(lesson: LessonRow): Promise<Addresses> {
    const named = [
      ...assetReferences(lesson.markdown),
      ...(lesson.assetId ? [lesson.assetId] : []),
      ...lesson.captions.map(({ assetId }) => assetId),
    ].slice(0, 200);
    const own = await this.assets.among(this.database, lesson.courseId, named);
    if (own.size === 0) return new Map();
    const { downloads } = await this.media.signDownloads({
      assetIds: [...own.keys()],
      disposition: 'inline',
    });
    return new Map(downloads.map(({ assetId, url, picture }) => [assetId, { url, picture }]));
  }
}

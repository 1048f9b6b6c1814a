import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Principal } from '../../../platform/auth/principal';
import { MediaApi } from '../../media/media.contract';
import type { PublishedLessonRow } from '../data/versions.repository';
import { type Addresses, presentLesson } from '../http/content.presenter';
import type { LessonView } from '../http/content.schemas';
import { OpenLessons } from './open-lessons';

/** A lesson of the version that holds now: a preview for everyone, any other for those who may learn in the course. */
@injectable()
export class GetLesson {
  constructor(
    @inject(OpenLessons) private readonly lessons: OpenLessons,
    @inject(MediaApi) private readonly media: MediaApi,
  ) {}

  async execute(request: { reader: Principal; lessonId: string }): Promise<z.input<typeof LessonView>> {
    const { row, access } = await this.lessons.open(request.reader, request.lessonId);
    return presentLesson(row, access, await this.sign(row));
  }

  private async sign({ lesson }: PublishedLessonRow): Promise<Addresses> {
    const assetIds = new Set<string>();
    if (lesson.file) assetIds.add(lesson.file.assetId);
    for (const { assetId } of lesson.captions) assetIds.add(assetId);
    for (const assetId of lesson.imageIds) assetIds.add(assetId);
    if (assetIds.size === 0) return nothing;
    // Images are shown in the page whatever their disposition, so one call serves for all.
    const disposition = lesson.kind === 'file' ? 'attachment' : 'inline';
    const { downloads } = await this.media.signDownloads({
      assetIds: [...assetIds].slice(0, 200),
      disposition,
    });
    return new Map(downloads.map(({ assetId, url, picture }) => [assetId, { url, picture }]));
  }
}

const nothing: Addresses = new Map();

import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { type Asset, MediaApi } from '../../media/media.contract';
import type { LessonKind } from '../content.contract';
import { contentErrors } from '../content.errors';
import { CourseAssetsRepository } from '../data/course-assets.repository';
import { type FileFacts, type LessonContent, unfittingFields } from '../domain/draft';
import { assetReferences } from '../domain/references';
import type { TaughtCourse } from '../http/content.policy';

/** Files that one lesson may point at: as many as media signs at once. */
const mostFiles = 200;

/** Sees to it that lessons point at files of their own course only: what is pointed at is shown to its readers. */
@injectable()
export class LessonFiles {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CourseAssetsRepository) private readonly assets: CourseAssetsRepository,
    @inject(MediaApi) private readonly media: MediaApi,
  ) {}

  /**
   * Checks what a lesson is to hold.
   *
   * @returns the files that become the course's with it.
   * @throws content.field_does_not_fit, content.asset_unknown
   */
  async check(request: {
    editor: Person;
    course: TaughtCourse;
    kind: LessonKind;
    content: LessonContent;
  }): Promise<FileFacts[]> {
    const { editor, course, kind, content } = request;
    const unfitting = unfittingFields(kind, content);
    if (unfitting.length > 0) throw contentErrors.fieldDoesNotFit({ facts: { fields: unfitting } });
    const captionIds = content.captions?.map(({ assetId }) => assetId) ?? [];
    const named = new Set([
      ...(content.assetId ? [content.assetId] : []),
      ...captionIds,
      ...assetReferences(content.markdown ?? ''),
    ]);
    if (named.size > mostFiles) throw contentErrors.assetUnknown({ facts: { maximum: mostFiles } });
    const known = await this.assets.among(this.database, course.courseId, [...named]);
    const fresh = await this.claim(
      [...named].filter((assetId) => !known.has(assetId)),
      [editor.id, ...course.instructorIds],
    );
    const files = new Map([...known, ...fresh.map((facts) => [facts.assetId, facts] as const)]);
    if (content.assetId && kind === 'video') requireKind(files, content.assetId, 'video');
    for (const assetId of captionIds) requireKind(files, assetId, 'captions');
    return fresh;
  }

  private async claim(assetIds: string[], owners: readonly string[]): Promise<FileFacts[]> {
    if (assetIds.length === 0) return [];
    const { assets } = await this.media.getAssets({ assetIds });
    const own = assets.filter(({ ownerId }) => owners.includes(ownerId));
    if (own.length < assetIds.length) {
      const found = new Set(own.map(({ assetId }) => assetId));
      throw contentErrors.assetUnknown({
        facts: { assetIds: assetIds.filter((assetId) => !found.has(assetId)) },
      });
    }
    return own.map(factsOf);
  }
}

export function factsOf(asset: Omit<Asset, 'status'>): FileFacts {
  const { assetId, kind, fileName, contentType, sizeBytes } = asset;
  return { assetId, kind, fileName, contentType, sizeBytes };
}

function requireKind(files: ReadonlyMap<string, FileFacts>, assetId: string, kind: string): void {
  const found = files.get(assetId)?.kind;
  if (found !== kind) throw contentErrors.fieldDoesNotFit({ facts: { assetId, expected: kind } });
}

import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { DomainError } from '../../../platform/errors/domain-error';
import { Logger } from '../../../platform/logging/logger';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import type { contentUploaded } from '../../media/media.contract';
import { factsOf } from '../commands/lesson-files';
import { contentErrors } from '../content.errors';
import { CourseAssetsRepository } from '../data/course-assets.repository';
import { DraftsRepository, type LessonRow } from '../data/drafts.repository';
import { draftBounds, type LessonContent, unfittingFields } from '../domain/draft';
import { captionLanguage } from '../domain/plan-import';
import { CourseDirectory } from '../queries/course-directory';

type Upload = EventOf<typeof contentUploaded>;

/** The course that an upload may become part of; undefined where it is nobody's here, or not the uploader's to give. */
type Prepared = { readonly courseId: string } | undefined;

/** A finished upload goes to the lesson it was made for, if whoever uploaded it teaches there. */
@injectable()
export class OnContentUploaded implements EventConsumer<typeof contentUploaded, Prepared> {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @inject(CourseAssetsRepository) private readonly assets: CourseAssetsRepository,
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(Clock) private readonly clock: Clock,
    @inject(Logger) private readonly logger: Logger,
  ) {}

  async prepare(event: Upload): Promise<Prepared> {
    const courseId = await this.courseOf(event.payload.purpose);
    if (!courseId) return undefined;
    const course = await this.directory.of(courseId).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === contentErrors.courseNotFound.code) return undefined;
      throw error;
    });
    const { principal, payload } = event;
    const isAdmin =
      principal?.kind === 'person' && principal.id === payload.ownerId && principal.roles.includes('admin');
    if (course && (isAdmin || course.instructorIds.includes(payload.ownerId))) return { courseId };
    this.logger.warn('An upload was for a course that its owner does not teach.', {
      assetId: payload.assetId,
      courseId,
    });
    return undefined;
  }

  async handle(tx: Transaction, { payload }: Upload, prepared: Prepared): Promise<void> {
    if (!prepared || !payload.purpose) return;
    const { courseId } = prepared;
    const { purpose } = payload;
    await this.drafts.lock(tx, courseId);
    await this.assets.save(tx, courseId, [factsOf(payload)]);
    if (purpose.kind !== 'lesson' && purpose.kind !== 'lesson_captions') return;
    const lesson = await this.drafts.findLesson(tx, purpose.lessonId);
    const changes = lesson && attach(lesson, payload);
    if (!lesson || !changes) return;
    await this.drafts.saveLesson(tx, lesson, { ...changes, updatedAt: this.clock.now() });
    await this.drafts.markChanged(tx, courseId);
  }

  private async courseOf(purpose: Upload['payload']['purpose']): Promise<string | undefined> {
    switch (purpose?.kind) {
      case 'article_image':
        return purpose.courseId;
      case 'lesson':
      case 'lesson_captions':
        return (await this.drafts.findLesson(this.database, purpose.lessonId))?.courseId;
      default:
        return undefined;
    }
  }
}

/** What changes in the lesson; undefined where the file is none that it could have. */
function attach(
  lesson: LessonRow,
  { assetId, kind, fileName, purpose }: Upload['payload'],
): { assetId: string } | { captions: LessonRow['captions'] } | undefined {
  if (purpose?.kind === 'lesson') {
    const isFitting = lesson.kind === 'file' || (lesson.kind === 'video' && kind === 'video');
    return isFitting ? { assetId } : undefined;
  }
  const caption = { assetId, ...captionLanguage(fileName, 'en') };
  // Captions in the same language replace the ones before.
  const others = lesson.captions.filter(({ language }) => language !== caption.language);
  const content: LessonContent = { captions: [caption] };
  const isFitting = kind === 'captions' && unfittingFields(lesson.kind, content).length === 0;
  return isFitting && others.length < draftBounds.captions ? { captions: [...others, caption] } : undefined;
}

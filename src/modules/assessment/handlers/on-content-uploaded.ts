import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import { Logger } from '../../../platform/logging/logger';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { contentUploaded } from '../../media/media.contract';
import { PicturesRepository } from '../data/pictures.repository';
import { TaughtCourses } from '../queries/taught-courses';

type Upload = EventOf<typeof contentUploaded>;

/** The picture that a course gets; undefined where it is none, or not the uploader's to give. */
type Prepared = { readonly courseId: string; readonly assetId: string } | undefined;

/** A picture that was brought for the questions of a course may be shown in them, if whoever brought it teaches there. */
@injectable()
export class OnContentUploaded implements EventConsumer<typeof contentUploaded, Prepared> {
  constructor(
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(PicturesRepository) private readonly pictures: PicturesRepository,
    @inject(Logger) private readonly logger: Logger,
  ) {}

  async prepare({ principal, payload }: Upload): Promise<Prepared> {
    const { purpose, ownerId, assetId } = payload;
    if (purpose?.kind !== 'question_picture') return undefined;
    const { courseId } = purpose;
    const course = await this.courses.find(courseId);
    const isAdmin =
      principal?.kind === 'person' && principal.id === ownerId && principal.roles.includes('admin');
    if (course && (isAdmin || course.instructorIds.includes(ownerId))) return { courseId, assetId };
    this.logger.warn('A picture was for a course that its owner does not teach.', { assetId, courseId });
    return undefined;
  }

  async handle(tx: Transaction, _: Upload, prepared: Prepared): Promise<void> {
    if (prepared) await this.pictures.save(tx, prepared);
  }
}

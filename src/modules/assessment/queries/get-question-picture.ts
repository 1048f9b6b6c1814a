import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { assessmentErrors } from '../assessment.errors';
import type { ShownPictureView } from '../http/picture.schemas';
import { BankAccess } from './bank-access';
import { ShownPictures } from './shown-pictures';

/** A picture for those who write the questions of its course. */
@injectable()
export class GetQuestionPicture {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(ShownPictures) private readonly pictures: ShownPictures,
  ) {}

  async execute(request: {
    author: Person;
    courseId: string;
    assetId: string;
  }): Promise<z.input<typeof ShownPictureView>> {
    const { author, courseId, assetId } = request;
    await this.access.requireCourse(author, courseId);
    const [shown] = await this.pictures.of(courseId, [assetId]);
    if (!shown) throw assessmentErrors.pictureNotFound();
    return shown;
  }
}

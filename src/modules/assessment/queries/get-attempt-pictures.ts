import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { QuizzesRepository } from '../data/quizzes.repository';
import { picturesOf } from '../domain/pictures';
import type { AttemptPicturesView } from '../http/picture.schemas';
import { AttemptAccess } from './attempt-access';
import { ShownPictures } from './shown-pictures';

/** The pictures of the questions of an attempt. */
@injectable()
export class GetAttemptPictures {
  constructor(
    @inject(AttemptAccess) private readonly access: AttemptAccess,
    @inject(Database) private readonly database: Database,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(ShownPictures) private readonly pictures: ShownPictures,
  ) {}

  async execute(request: {
    reader: Person;
    attemptId: string;
  }): Promise<z.input<typeof AttemptPicturesView>> {
    const attempt = await this.access.require(request.reader, request.attemptId);
    const { questions } = await this.quizzes.versionOf(this.database, attempt);
    return { pictures: await this.pictures.of(attempt.courseId, picturesOf(questions)) };
  }
}

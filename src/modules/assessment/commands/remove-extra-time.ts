import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ExtraTimeRepository } from '../data/extra-time.repository';
import { ExtraTimeAccess } from '../queries/extra-time-access';

/** From the next attempt on the learner has the time that others have; attempts under way keep theirs. */
@injectable()
export class RemoveExtraTime {
  constructor(
    @inject(ExtraTimeAccess) private readonly access: ExtraTimeAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ExtraTimeRepository) private readonly extraTimes: ExtraTimeRepository,
  ) {}

  async execute(request: { teacher: Person; courseId: string; learnerId: string }): Promise<void> {
    const { teacher, ...whose } = request;
    await this.access.requireCourse(teacher, whose.courseId);
    await this.work.run((tx) => this.extraTimes.remove(tx, whose));
  }
}

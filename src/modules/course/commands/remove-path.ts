import { inject, injectable } from 'tsyringe';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { courseErrors } from '../course.errors';
import { PathRepository } from '../data/path.repository';

/** Takes a learning path away. Its courses, and what was learnt in them, stay. */
@injectable()
export class RemovePath {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PathRepository) private readonly paths: PathRepository,
  ) {}

  async execute({ pathId }: { pathId: string }): Promise<null> {
    return this.work.run(async (tx) => {
      if (!(await this.paths.remove(tx, pathId))) throw courseErrors.pathNotFound();
      return null;
    });
  }
}

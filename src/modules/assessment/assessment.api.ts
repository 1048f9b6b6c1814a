import { inject, injectable } from 'tsyringe';
import type { ApiImplementation } from '../../platform/contract/define-api';
import type { assessmentApi } from './assessment.contract';
import { CreateQuizzes } from './commands/create-quizzes';
import { DiscardQuizzes } from './commands/discard-quizzes';
import { FreezeQuizzes } from './commands/freeze-quizzes';
import { GetQuizzes } from './queries/get-quizzes';

type Implementation = ApiImplementation<typeof assessmentApi>;

@injectable()
export class AssessmentApiService implements Implementation {
  readonly createQuizzes: Implementation['createQuizzes'];
  readonly getQuizzes: Implementation['getQuizzes'];
  readonly freezeQuizzes: Implementation['freezeQuizzes'];
  readonly discardQuizzes: Implementation['discardQuizzes'];

  constructor(
    @inject(CreateQuizzes) create: CreateQuizzes,
    @inject(GetQuizzes) get: GetQuizzes,
    @inject(FreezeQuizzes) freeze: FreezeQuizzes,
    @inject(DiscardQuizzes) discard: DiscardQuizzes,
  ) {
    this.createQuizzes = (input) => create.execute(input);
    this.getQuizzes = (input) => get.execute(input);
    this.freezeQuizzes = (input) => freeze.execute(input);
    this.discardQuizzes = (input) => discard.execute(input);
  }
}

import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { assessmentErrors } from '../assessment.errors';
import { AssessmentReads } from '../data/assessment.reads';
import { presentSummary } from '../http/assessment.presenter';
import type { AttemptSummaryView } from '../http/assessment.schemas';

const Position = z.object({ id: z.uuid() });

/** One's own attempts at a quiz, the newest first. They stay one's own when access has ended. */
@injectable()
export class ListMyAttempts {
  constructor(@inject(AssessmentReads) private readonly reads: AssessmentReads) {}

  async execute(request: { learner: Person; quizId: string; page: Page }): Promise<{
    items: z.input<typeof AttemptSummaryView>[];
    nextCursor: string | null;
  }> {
    const { learner, quizId, page } = request;
    const before = decodeCursor(Position, page.cursor)?.id;
    if (!(await this.reads.quiz(quizId))) throw assessmentErrors.quizNotFound();
    const attempts = await this.reads.attemptsOf({
      quizId,
      learnerId: learner.id,
      before,
      limit: page.limit + 1,
    });
    const { shown, nextCursor } = pageOf(attempts, page.limit, ({ id }) => ({ id }));
    return { items: shown.map(presentSummary), nextCursor };
  }
}

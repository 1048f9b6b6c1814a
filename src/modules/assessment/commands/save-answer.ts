import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { AttemptsRepository } from '../data/attempts.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import type { Attempt } from '../domain/attempt';
import { type Answer, fits } from '../domain/question';
import { isOver } from '../domain/quiz-settings';
import { mayAnswer, mayTakeQuiz } from '../http/assessment.policy';
import { presentSavedAnswer } from '../http/assessment.presenter';
import type { SaveAnswerRequest, SavedAnswerView } from '../http/assessment.schemas';
import { QuizAccess } from '../queries/quiz-access';
import { HandedInFiles } from './handed-in-files';

/** Keeps an answer as it is given (promise 6). The last one that is saved before the submission counts. */
@injectable()
export class SaveAnswer {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(HandedInFiles) private readonly files: HandedInFiles,
    @inject(QuizAccess) private readonly access: QuizAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    learner: Person;
    attemptId: string;
    questionId: string;
    sent: z.output<typeof SaveAnswerRequest>;
  }): Promise<z.input<typeof SavedAnswerView>> {
    const { learner, attemptId, questionId, sent } = request;
    const attempt = await this.attempts.find(this.database, attemptId);
    if (!attempt) throw assessmentErrors.attemptNotFound();
    permit(mayAnswer(learner, attempt));
    requireInProgress(attempt);
    permit(mayTakeQuiz(await this.access.of(learner, attempt.courseId)));

    const question = await this.quizzes.findQuestion(this.database, attempt, questionId);
    if (!question) throw assessmentErrors.questionNotFound();
    const { clientId = null, sequence = null } = sent;
    if (!fits(question, sent.answer))
      throw assessmentErrors.answerDoesNotFit({ facts: { kind: question.kind } });
    const answer = await this.files.asTheyAre(attempt, question, sent.answer);

    let before: Answer | undefined;
    const saved = await this.work.run(async (tx) => {
      const held = requireInProgress(await this.attempts.hold(tx, attemptId));
      const savedAt = this.clock.now();
      if (isOver(held, savedAt)) throw assessmentErrors.timeOver();
      if (question.kind === 'file') before = (await this.attempts.answersOf(tx, attemptId)).get(questionId);
      const given = { questionId, answer, savedAt, clientId, sequence };
      return presentSavedAnswer(await this.attempts.saveAnswer(tx, attemptId, given));
    });
    await this.files.discardDropped(before, saved.answer);
    return saved;
  }
}

function requireInProgress(attempt: Attempt | undefined): Attempt {
  if (attempt?.status !== 'in_progress') throw assessmentErrors.attemptSubmitted();
  return attempt;
}

import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { type FileToUpload, MediaApi, type Upload } from '../../media/media.contract';
import { assessmentErrors } from '../assessment.errors';
import { AttemptsRepository } from '../data/attempts.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import { isOver } from '../domain/quiz-settings';
import { mayAnswer, mayTakeQuiz } from '../http/assessment.policy';
import { QuizAccess } from '../queries/quiz-access';

/** Begins the upload of a file that is to answer a question. It answers it when it is saved as its answer. */
@injectable()
export class BeginAnswerFile {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(QuizAccess) private readonly access: QuizAccess,
    @inject(MediaApi) private readonly media: MediaApi,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    learner: Person;
    attemptId: string;
    questionId: string;
    file: z.output<typeof FileToUpload>;
  }): Promise<Upload> {
    const { learner, attemptId, questionId, file } = request;
    const attempt = await this.attempts.find(this.database, attemptId);
    if (!attempt) throw assessmentErrors.attemptNotFound();
    permit(mayAnswer(learner, attempt));
    if (attempt.status !== 'in_progress') throw assessmentErrors.attemptSubmitted();
    permit(mayTakeQuiz(await this.access.of(learner, attempt.courseId)));
    if (isOver(attempt, this.clock.now())) throw assessmentErrors.timeOver();

    const question = await this.quizzes.findQuestion(this.database, attempt, questionId);
    if (!question) throw assessmentErrors.questionNotFound();
    if (question.kind !== 'file') throw assessmentErrors.answerDoesNotFit({ facts: { kind: question.kind } });
    const { maximumMegabytes } = question;
    if (file.sizeBytes > maximumMegabytes * 1_000_000)
      throw assessmentErrors.fileNotTaken({ facts: { maximumMegabytes } });
    const purpose = { kind: 'answer_file', attemptId, questionId } as const;
    // Asked again, media knows the same file by itself.
    return this.media.startUpload({ ...file, ownerId: learner.id, purpose }, { idempotencyKey: newId() });
  }
}

import { isDeepStrictEqual } from 'node:util';
import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { BanksRepository } from '../data/banks.repository';
import { tidyTags } from '../domain/question-bank';
import { identifyQuestions } from '../domain/quiz-draft';
import { presentBankQuestion } from '../http/bank.presenter';
import type { SaveBankQuestionRequest } from '../http/bank.schemas';
import { BankAccess } from '../queries/bank-access';
import { idSource } from './id-source';
import { requireWhole } from './require-whole';

/** Saves a question of a bank as its next version; tags alone make none. Quizzes that were frozen keep what they have. */
@injectable()
export class SaveBankQuestion {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    author: Person;
    questionId: string;
    sent: z.output<typeof SaveBankQuestionRequest>;
  }) {
    const { author, questionId, sent } = request;
    await this.access.requireQuestion(author, questionId);
    const identified = identifyQuestions([{ ...sent.question, id: questionId }], idSource);
    requireWhole(identified);

    return this.work.run(async (tx) => {
      const before = await this.banks.lockQuestion(tx, questionId);
      if (!before) throw assessmentErrors.bankQuestionNotFound();
      if (before.version !== sent.version) throw assessmentErrors.questionChangedMeanwhile();
      const now = this.clock.now();
      const [question = before.question] = identified;
      const isNew = !isDeepStrictEqual(question, before.question);
      const version = before.version + (isNew ? 1 : 0);
      const after = { ...before, version, question, tags: tidyTags(sent.tags), updatedAt: now };
      if (isNew) await this.banks.insertVersions(tx, [after], { savedBy: author.id, now });
      await this.banks.replaceQuestion(tx, after, now);
      return presentBankQuestion(after);
    });
  }
}

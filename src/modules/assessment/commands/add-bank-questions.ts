import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { BanksRepository } from '../data/banks.repository';
import { mostBankQuestions, tidyTags } from '../domain/question-bank';
import { identifyQuestions } from '../domain/quiz-draft';
import { presentBankQuestion } from '../http/bank.presenter';
import type { AddBankQuestionsRequest } from '../http/bank.schemas';
import { BankAccess } from '../queries/bank-access';
import { idSource } from './id-source';
import { requireWhole } from './require-whole';

/** Puts finished questions into a bank, each as its first version. */
@injectable()
export class AddBankQuestions {
  constructor(
    @inject(BankAccess) private readonly access: BankAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    author: Person;
    bankId: string;
    questions: z.output<typeof AddBankQuestionsRequest>['questions'];
  }) {
    const { author, bankId, questions } = request;
    await this.access.require(author, bankId);
    // Its id is the bank's to give: whoever knows one of elsewhere does not take its place.
    const sent = questions.map(({ question }) => ({ ...question, id: undefined }));
    const identified = identifyQuestions(sent, idSource);
    requireWhole(identified);

    const now = this.clock.now();
    const added = identified.map((question, index) => {
      const tags = tidyTags(questions[index]?.tags ?? []);
      return { bankId, version: 1, tags, question, updatedAt: now };
    });
    return this.work.run(async (tx) => {
      const bank = await this.banks.lock(tx, bankId);
      const room = mostBankQuestions - (bank?.questionCount ?? 0);
      if (added.length > room) throw assessmentErrors.bankFull({ facts: { most: mostBankQuestions, room } });
      await this.banks.insertQuestions(tx, added, { savedBy: author.id, now });
      await this.banks.changeCount(tx, bankId, added.length, now);
      return { questions: added.map(presentBankQuestion) };
    });
  }
}

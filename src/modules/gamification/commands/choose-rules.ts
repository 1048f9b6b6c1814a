import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { RulesRepository } from '../data/rules.repository';
import type { Rules } from '../domain/rules';
import { type GamificationConfiguration, gamificationConfiguration } from '../gamification.config';
import { gamificationErrors } from '../gamification.errors';
import { presentRules } from '../http/gamification.presenter';
import type { RulesView } from '../http/gamification.schemas';
import { requireOn } from '../queries/require-on';

/**
 * Puts other rules in place of those that hold. They hold at once for what learners do from now on; what they have from
 * before is brought up to date by `jobs/apply-rules.ts`.
 */
@injectable()
export class ChooseRules {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(RulesRepository) private readonly rules: RulesRepository,
    @inject(Clock) private readonly clock: Clock,
    @inject(gamificationConfiguration.token) private readonly configuration: GamificationConfiguration,
  ) {}

  async execute(request: {
    admin: Person;
    /** The rules that the admin saw. */
    number: number;
    rules: Rules;
  }): Promise<z.input<typeof RulesView>> {
    requireOn(this.configuration);
    const { admin, rules } = request;
    return this.work.run(async (tx) => {
      const current = await this.rules.current(tx);
      const chosen = { number: current.number + 1, rules, chosenAt: this.clock.now() };
      const isTaken =
        current.number === request.number && (await this.rules.insert(tx, { ...chosen, chosenBy: admin.id }));
      if (!isTaken) throw gamificationErrors.rulesChanged();
      return presentRules(chosen, await this.rules.countBehind(tx, chosen.number));
    });
  }
}

import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { RulesRepository } from '../data/rules.repository';
import { type GamificationConfiguration, gamificationConfiguration } from '../gamification.config';
import { presentRules } from '../http/gamification.presenter';
import type { RulesView } from '../http/gamification.schemas';
import { requireOn } from './require-on';

/** The rules that hold, and how many learners still have what they have by others. */
@injectable()
export class GetRules {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(RulesRepository) private readonly rules: RulesRepository,
    @inject(gamificationConfiguration.token) private readonly configuration: GamificationConfiguration,
  ) {}

  async execute(): Promise<z.input<typeof RulesView>> {
    requireOn(this.configuration);
    const set = await this.rules.current(this.database);
    return presentRules(set, await this.rules.countBehind(this.database, set.number));
  }
}

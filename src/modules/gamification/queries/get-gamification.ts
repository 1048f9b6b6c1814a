import { inject, injectable } from 'tsyringe';
import { type GamificationConfiguration, gamificationConfiguration } from '../gamification.config';

/** Whether any of it is used here, so that pages show no door to what is not there. */
@injectable()
export class GetGamification {
  constructor(
    @inject(gamificationConfiguration.token) private readonly configuration: GamificationConfiguration,
  ) {}

  execute(): { isOn: boolean } {
    return { isOn: this.configuration.isOn };
  }
}

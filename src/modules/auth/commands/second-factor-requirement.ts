import { inject, injectable } from 'tsyringe';
import type { Role } from '../../../platform/auth/principal';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import { type AuthConfiguration, authConfiguration } from '../auth.config';
import { needsSecondFactor } from '../domain/second-factor';

/** Whether this instance asks people with these roles for a second factor. A demo does not, unless it is told to. */
@injectable()
export class SecondFactorRequirement {
  private readonly isOn: boolean;

  constructor(
    @inject(authConfiguration.token) configuration: AuthConfiguration,
    @inject(PlatformSettings) settings: PlatformSettings,
  ) {
    this.isOn = (configuration.secondFactor ?? (settings.isDemo ? 'optional' : 'required')) === 'required';
  }

  holdsFor(roles: readonly Role[]): boolean {
    return this.isOn && needsSecondFactor(roles);
  }
}

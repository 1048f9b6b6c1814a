import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { presentArriving, presentOwnProfile } from '../http/user.presenter';
import type { OwnProfile } from '../http/user.schemas';
import { ArrivingProfile } from './arriving-profile';

/** One's own profile; as much of it as is known while it is still being made. */
@injectable()
export class GetMyProfile {
  constructor(@inject(ArrivingProfile) private readonly arriving: ArrivingProfile) {}

  async execute(request: { owner: Person }): Promise<z.input<typeof OwnProfile>> {
    const profile = await this.arriving.of(request.owner.id);
    return profile ? presentOwnProfile(profile) : presentArriving(request.owner);
  }
}

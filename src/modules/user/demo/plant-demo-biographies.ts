import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inject, injectable } from 'tsyringe';
import { parse } from 'yaml';
import { z } from 'zod';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { DemoContent } from '../../../platform/module/define-module';
import { ProfileRepository } from '../data/profile.repository';
import { userProfileChanged } from '../user.contract';

const DemoPeople = z.object({
  people: z.array(z.object({ id: z.uuid(), headline: z.string().min(1), biography: z.string().min(1) })),
});
type DemoPerson = z.infer<typeof DemoPeople>['people'][number];

/** Gives the demo's people something to say of themselves; what they have written since stays. */
@injectable()
export class PlantDemoBiographies implements DemoContent {
  constructor(
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
  ) {}

  async plant(): Promise<void> {
    const file = await readFile(path.join(this.settings.rootFolder, 'demo/people.yaml'), 'utf8');
    for (const person of DemoPeople.parse(parse(file)).people) await this.describe(person);
  }

  private async describe({ id, headline, biography }: DemoPerson): Promise<void> {
    await this.work.run(async (tx) => {
      const profile = await this.profiles.lock(tx, id);
      if (!profile || profile.headline !== null || profile.biography !== null) return;
      await this.profiles.save(tx, { ...profile, headline, biography });
      const { userId, name, timeZone, language } = profile;
      await tx.publish(userProfileChanged, { userId, name, headline, biography, timeZone, language });
    });
  }
}

import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { AssetRepository } from '../data/asset.repository';
import { noPicture } from '../domain/picture';
import { PictureMaker } from '../pictures/picture-maker';

/** So many a minute: an import of a whole book is through in a few, and nothing else waits long. */
const batch = 30;

/** Makes pictures of images that came by an import, or were there before. Those that are uploaded are made into one at once. */
@injectable()
export class MakePictures implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(PictureMaker) private readonly pictures: PictureMaker,
  ) {}

  async run(): Promise<void> {
    for (const asset of await this.assets.withoutPicture(this.database, batch)) {
      // One that cannot be read is shown as it came, as it was before; it is looked at once.
      const picture = (await this.pictures.make(asset)) ?? noPicture;
      await this.work.step((tx) => this.assets.savePicture(tx, asset.id, picture));
    }
  }
}

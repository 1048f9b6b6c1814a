import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { MediaApi } from '../../media/media.contract';
import { PicturesRepository } from '../data/pictures.repository';
import type { ShownPictureView } from '../http/picture.schemas';

/** Where the pictures of a course are to be had for a while. Those that are not its own are left out. */
@injectable()
export class ShownPictures {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(PicturesRepository) private readonly pictures: PicturesRepository,
    @inject(MediaApi) private readonly media: MediaApi,
  ) {}

  async of(courseId: string, assetIds: readonly string[]): Promise<z.input<typeof ShownPictureView>[]> {
    const own = (await this.pictures.among(this.database, [courseId], assetIds)).get(courseId);
    if (!own) return [];
    const { downloads } = await this.media.signDownloads({ assetIds: [...own], disposition: 'inline' });
    return downloads;
  }
}

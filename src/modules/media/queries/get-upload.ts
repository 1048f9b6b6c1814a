import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { AssetRepository } from '../data/asset.repository';
import { mayUpload } from '../http/media.policy';
import { presentUpload } from '../http/media.presenter';
import type { UploadView } from '../http/media.schemas';
import { mediaErrors } from '../media.errors';
import { ArrivedParts } from './arrived-parts';

/** How far an upload has come: what a browser asks that lost the line, or was closed. */
@injectable()
export class GetUpload {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ArrivedParts) private readonly arrived: ArrivedParts,
  ) {}

  async execute(request: { uploader: Person; assetId: string }): Promise<z.input<typeof UploadView>> {
    const asset = await this.assets.find(this.database, request.assetId);
    if (!asset) throw mediaErrors.uploadNotFound();
    permit(mayUpload(request.uploader, asset));
    const parts = asset.status === 'uploading' ? await this.arrived.of(asset) : [];
    return presentUpload(asset, parts ?? []);
  }
}

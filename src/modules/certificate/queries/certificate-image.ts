import { createHash } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import { SiteAddress } from '../../../platform/config/site-address';
import { DrawnDocuments } from '../../../platform/storage/drawn-documents';
import { bakeBadge } from '../image/bake-badge';
import { renderBadge } from '../image/render-badge';
import { CertificateBadge } from './certificate-badge';
import { drawingKey } from './drawing-key';
import { pageOf } from './page-of';

/** Raised when the drawing changes, so that badges drawn before are drawn anew. */
const designVersion = 1;

/** A certificate as a picture with its credential baked in, which wallets and sites for badges take as it is. */
@injectable()
export class CertificateImage {
  constructor(
    @inject(CertificateBadge) private readonly badge: CertificateBadge,
    @inject(DrawnDocuments) private readonly documents: DrawnDocuments,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
  ) {}

  async execute(request: { code: string }): Promise<{ fileName: string; image: Buffer }> {
    const { certificate, fileName, credential } = await this.badge.execute(request);
    const page = pageOf(certificate, this.site.url);
    const fingerprint = createHash('sha256')
      .update(JSON.stringify(['badge', designVersion, page]))
      .digest('hex');
    const drawn = await this.documents.keep(
      { key: drawingKey(certificate.id, `${fingerprint}.png`), contentType: 'image/png' },
      () => renderBadge(page, { rootFolder: this.settings.rootFolder }),
    );
    return { fileName: `${fileName}.png`, image: bakeBadge(drawn, JSON.stringify(credential)) };
  }
}

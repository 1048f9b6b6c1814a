import { createHash } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import { SiteAddress } from '../../../platform/config/site-address';
import { DrawnDocuments } from '../../../platform/storage/drawn-documents';
import { formatCode } from '../domain/certificate-code';
import { renderCertificate } from '../pdf/render-certificate';
import { drawingKey } from './drawing-key';
import { FindCertificate } from './find-certificate';
import { pageOf } from './page-of';

/** Raised when the drawing changes, so that certificates drawn before are drawn anew. */
const designVersion = 1;

export interface CertificateDocument {
  /** Strong: the same certificate is the same bytes. */
  readonly etag: string;
  readonly fileName: string;
  readonly open: () => Promise<Buffer>;
}

/** A certificate as a PDF, drawn when it is first asked for and kept. */
@injectable()
export class CertificatePdf {
  constructor(
    @inject(FindCertificate) private readonly find: FindCertificate,
    @inject(DrawnDocuments) private readonly documents: DrawnDocuments,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
  ) {}

  async execute(request: { code: string }): Promise<CertificateDocument> {
    const certificate = await this.find.thatHolds(request.code);
    const page = pageOf(certificate, this.site.url);
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([designVersion, page]))
      .digest('hex');
    return {
      etag: `"${fingerprint.slice(0, 32)}"`,
      fileName: `certificate-${formatCode(certificate.code)}.pdf`,
      open: () =>
        this.documents.keep(
          { key: drawingKey(certificate.id, `${fingerprint}.pdf`), contentType: 'application/pdf' },
          () => renderCertificate(page, { rootFolder: this.settings.rootFolder }),
        ),
    };
  }
}

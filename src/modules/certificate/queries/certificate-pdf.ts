import { createHash } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import { SiteAddress } from '../../../platform/config/site-address';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import type { Certificate } from '../domain/certificate';
import { formatCode } from '../domain/certificate-code';
import { verifyUrlOf } from '../http/certificate.presenter';
import type { CertificatePage } from '../pdf/certificate-page';
import { renderCertificate } from '../pdf/render-certificate';
import { FindCertificate } from './find-certificate';

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
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
  ) {}

  async execute(request: { code: string }): Promise<CertificateDocument> {
    const certificate = await this.find.thatHolds(request.code);
    const page = this.pageOf(certificate);
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([designVersion, page]))
      .digest('hex');
    return {
      etag: `"${fingerprint.slice(0, 32)}"`,
      fileName: `certificate-${formatCode(certificate.code)}.pdf`,
      open: () => this.open(`drawn/${fingerprint}.pdf`, page),
    };
  }

  private pageOf(certificate: Certificate): CertificatePage {
    const { learnerName, courseTitle, instructorNames, code, issuedAt } = certificate;
    return {
      learnerName,
      courseTitle,
      instructorNames,
      code: formatCode(code),
      issuedAt,
      siteUrl: this.site.url,
      verifyUrl: verifyUrlOf(certificate, this.site.url),
    };
  }

  private async open(key: string, page: CertificatePage): Promise<Buffer> {
    const kept = await this.storage.get(key);
    if (kept) {
      const chunks: Buffer[] = [];
      for await (const chunk of kept.body) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    }
    const bytes = await renderCertificate(page, { rootFolder: this.settings.rootFolder });
    await this.storage.put({ key, body: bytes, contentType: 'application/pdf' });
    return bytes;
  }
}

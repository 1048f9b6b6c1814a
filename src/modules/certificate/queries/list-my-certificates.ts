import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { CertificateRepository } from '../data/certificate.repository';
import { presentMyCertificate } from '../http/certificate.presenter';
import type { MyCertificate } from '../http/certificate.schemas';

const Position = z.uuid();

/** One's own certificates, the newest first. */
@injectable()
export class ListMyCertificates {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CertificateRepository) private readonly certificates: CertificateRepository,
    @inject(SiteAddress) private readonly site: SiteAddress,
  ) {}

  async execute(request: {
    learner: Person;
    page: Page;
  }): Promise<{ items: z.input<typeof MyCertificate>[]; nextCursor: string | null }> {
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor);
    const rows = await this.certificates.ofLearner(this.database, {
      learnerId: request.learner.id,
      before,
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, limit, (last) => last.id);
    return {
      items: shown.map((certificate) => presentMyCertificate(certificate, this.site.url)),
      nextCursor,
    };
  }
}

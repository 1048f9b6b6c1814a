import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { isGranted, permit } from '../../../platform/auth/decision';
import { hasRole, type Person } from '../../../platform/auth/principal';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { CourseApi } from '../../course/course.contract';
import { type CertificateFilter, CertificateRepository } from '../data/certificate.repository';
import { parseCode } from '../domain/certificate-code';
import { mayChangeCertificatesOf, maySeeCertificatesOf } from '../http/certificate.policy';
import { presentManaged } from '../http/certificate.presenter';
import type { CertificateSearch, ManagedCertificate } from '../http/certificate.schemas';

const Position = z.uuid();
type Search = z.output<typeof CertificateSearch>;

interface ManagedCertificates {
  readonly items: z.input<typeof ManagedCertificate>[];
  readonly nextCursor: string | null;
}

/** Certificates for those who manage them, whatever became of them, the newest first. */
@injectable()
export class ListCertificates {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(CertificateRepository) private readonly certificates: CertificateRepository,
    @inject(SiteAddress) private readonly site: SiteAddress,
  ) {}

  async ofCourse(request: {
    reader: Person;
    courseId: string;
    search: Search;
  }): Promise<ManagedCertificates> {
    const { reader, courseId, search } = request;
    const course = await this.courses.getCourse({ courseId });
    permit(maySeeCertificatesOf(reader, course));
    return this.list(search, { courseId }, isGranted(mayChangeCertificatesOf(reader, course)));
  }

  /** Those of all courses, for support and admins. */
  async all(request: { reader: Person; search: Search }): Promise<ManagedCertificates> {
    return this.list(request.search, {}, hasRole(request.reader, 'admin'));
  }

  private async list(
    { limit, cursor, query }: Search,
    among: CertificateFilter,
    mayChange: boolean,
  ): Promise<ManagedCertificates> {
    const code = query ? parseCode(query) : undefined;
    const words = query && !code ? query : undefined;
    const rows = await this.certificates.list(this.database, {
      filter: { ...among, code, words },
      before: decodeCursor(Position, cursor),
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => id);
    return {
      items: shown.map((certificate) => presentManaged(certificate, { siteUrl: this.site.url, mayChange })),
      nextCursor,
    };
  }
}

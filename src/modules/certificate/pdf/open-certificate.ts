import { openDocument } from '../../../platform/pdf/open-document';
import type { CertificatePage } from './certificate-page';
import { page } from './draw-stoa';

/** The empty page of a certificate, which tells readers whose it is. */
export function openCertificate(
  certificate: CertificatePage,
  rootFolder: string,
): Promise<PDFKit.PDFDocument> {
  const { learnerName, courseTitle, issuedAt } = certificate;
  return openDocument({
    size: [page.width, page.height],
    title: `Certificate of completion: ${courseTitle}`,
    author: learnerName,
    subject: `${learnerName} has completed ${courseTitle}.`,
    date: issuedAt,
    rootFolder,
  });
}

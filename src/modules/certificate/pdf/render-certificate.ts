import { collect } from '../../../platform/pdf/open-document';
import type { CertificatePage } from './certificate-page';
import { drawFacts, drawRule } from './draw-facts';
import { encodeQrCode } from './draw-qr-code';
import { drawStoa } from './draw-stoa';
import { drawWords } from './draw-words';
import { openCertificate } from './open-certificate';

/**
 * Draws a certificate: one page, A4 across, with text that can be selected and read aloud. The same certificate gives the
 * same bytes.
 *
 * @param options.rootFolder the project's folder, where its fonts lie.
 */
export async function renderCertificate(
  certificate: CertificatePage,
  options: { readonly rootFolder: string },
): Promise<Buffer> {
  const document = await openCertificate(certificate, options.rootFolder);
  const bytes = collect(document);
  const qrCode = await encodeQrCode(certificate.verifyUrl);
  const root = document.struct('Document');
  document.addStructure(root);
  // What is only to be looked at is no part of what is read aloud.
  document.markContent('Artifact', { type: 'Layout' });
  drawStoa(document);
  drawRule(document);
  document.endMarkedContent();
  drawWords(document, root, certificate);
  drawFacts(document, root, { certificate, qrCode });
  root.end();
  document.end();
  return bytes;
}

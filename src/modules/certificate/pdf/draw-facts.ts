import { fitText } from '../../../platform/pdf/fit-text';
import { drawn, leading } from '../../../platform/pdf/open-document';
import type { CertificatePage } from './certificate-page';
import { drawQrCode, type QrModules } from './draw-qr-code';
import { colors, room } from './draw-stoa';

const factsTop = room.facts;
const qrSize = 92;

/** The line between the words and the facts. */
export function drawRule(document: PDFKit.PDFDocument): void {
  const center = (room.left + room.right) / 2;
  document.lineWidth(0.7).strokeColor(colors.line);
  document
    .moveTo(room.left, factsTop)
    .lineTo(center - 12, factsTop)
    .stroke();
  document
    .moveTo(center + 12, factsTop)
    .lineTo(room.right, factsTop)
    .stroke();
  document
    .polygon([center - 4, factsTop], [center, factsTop - 4], [center + 4, factsTop], [center, factsTop + 4])
    .fill(colors.verdigris);
}

/** When, under which code, and where it is verified. */
export function drawFacts(
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  { certificate, qrCode }: { certificate: CertificatePage; qrCode: QrModules },
): void {
  const { issuedAt, code, siteUrl, verifyUrl } = certificate;
  const qrLeft = room.right - qrSize;
  const fact = (label: string, value: string, left: number, top: number) =>
    root.add(
      document.struct('P', {}, () => {
        document.font('italic').fontSize(11).fillColor(colors.inkSoft);
        document.text(label, left, top, { lineBreak: false });
        document.font('regular').fontSize(14).fillColor(colors.ink);
        document.text(value, left, top + 14, { lineBreak: false });
      }),
    );
  fact('Issued on', formatDate(issuedAt), room.left, factsTop + 14);
  fact('Certificate code', code, room.left + 170, factsTop + 14);
  const address = `${siteUrl.replace(/^https?:\/\//, '')}/verify`;
  root.add(
    document.struct('P', {}, () => {
      const { lines, size } = fitText(
        `Scan the code, or enter it at ${drawn(document, address) ?? address}`,
        {
          width: qrLeft - room.left - 16,
          steps: [
            { size: 11.5, lines: 1 },
            { size: 9, lines: 2 },
          ],
          measure: (candidate, size) => document.font('italic').fontSize(size).widthOfString(candidate),
        },
      );
      document.font('italic').fontSize(size).fillColor(colors.inkSoft);
      for (const [index, line] of lines.entries())
        document.text(line, room.left, factsTop + 70 + index * size * leading, { lineBreak: false });
    }),
  );
  const alt = `QR code of ${verifyUrl}`;
  root.add(
    document.struct('Figure', { alt }, () => {
      drawQrCode(document, qrCode, { left: qrLeft, top: factsTop + 12, size: qrSize });
    }),
  );
  document.link(qrLeft, factsTop + 12, qrSize, qrSize, verifyUrl);
}

function formatDate(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

import type { QRCode } from 'qrcode';
import { colors } from './draw-stoa';

/** Blank modules around it, as scanners ask for (ISO/IEC 18004). */
export const quietModules = 4;

export type QrModules = QRCode['modules'];

/** Which modules are dark: medium error correction, so that a crease or a stain does no harm. */
export async function encodeQrCode(text: string): Promise<QrModules> {
  const { default: encoder } = await import('qrcode');
  return encoder.create(text, { errorCorrectionLevel: 'M' }).modules;
}

/** Draws a QR code as one shape of rectangles, runs of modules in one, so that no seam shows between them. */
export function drawQrCode(
  document: PDFKit.PDFDocument,
  modules: QrModules,
  { left, top, size }: { left: number; top: number; size: number },
): void {
  const step = size / (modules.size + 2 * quietModules);
  document.rect(left, top, size, size).fill('#ffffff');
  for (let row = 0; row < modules.size; row += 1) {
    let start = 0;
    while (start < modules.size) {
      let end = start;
      while (end < modules.size && modules.get(row, end)) end += 1;
      if (end > start) {
        const [x, y] = [left + (start + quietModules) * step, top + (row + quietModules) * step];
        document.rect(x, y, (end - start) * step, step);
      }
      start = end + 1;
    }
  }
  document.fill(colors.ink);
}

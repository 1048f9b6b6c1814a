import path from 'node:path';
import type { CertificatePage } from './certificate-page';
import { page } from './draw-stoa';
import { drawableText } from './drawable-text';

/** The fonts of a document that `openDocument` opened. */
export type FontName = 'regular' | 'italic';

/** The space from line to line, of the size of the letters. */
export const leading = 1.22;

/** An empty page with its fonts and what readers are told of it. */
export async function openDocument(
  certificate: CertificatePage,
  rootFolder: string,
): Promise<PDFKit.PDFDocument> {
  // With its fonts it weighs tens of megabytes: a process that draws no certificate does without.
  const { default: PDFDocument } = await import('pdfkit');
  const { learnerName, courseTitle, issuedAt } = certificate;
  const document = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    info: {
      Title: `Certificate of completion: ${courseTitle}`,
      Author: learnerName,
      Subject: `${learnerName} has completed ${courseTitle}.`,
      Creator: 'Stoa',
      CreationDate: issuedAt,
      ModDate: issuedAt,
    },
  });
  const fonts = path.join(rootFolder, 'assets', 'fonts', 'stoa-porch');
  document.registerFont('regular', path.join(fonts, 'StoaPorch-Regular.ttf'));
  document.registerFont('italic', path.join(fonts, 'StoaPorch-Italic.ttf'));
  return document;
}

/** All that the document writes until it ends. */
export function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

/** See `drawableText`. */
export function drawn(document: PDFKit.PDFDocument, text: string): string | undefined {
  const { font } = fontBehind(document.font('regular'));
  return drawableText(text, (codePoint) => font.hasGlyphForCodePoint(codePoint));
}

/** The font that is set now, as the library beneath knows it; its types do not tell. */
function fontBehind(document: PDFKit.PDFDocument): {
  font: { hasGlyphForCodePoint(codePoint: number): boolean };
} {
  return (document as unknown as { _font: ReturnType<typeof fontBehind> })._font;
}

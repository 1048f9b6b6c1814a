import path from 'node:path';
import { drawableText } from './drawable-text';

/** The fonts of a document that `openDocument` opened. */
export type FontName = 'regular' | 'italic';

/** The space from line to line, of the size of the letters. */
export const leading = 1.22;

export interface DocumentFacts {
  /** Width and height of a page, in points. */
  readonly size: readonly [width: number, height: number];
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** What it bears as the time of its making, so that the same document is the same bytes. */
  readonly date: Date;
  /** The project's folder, where its fonts lie. */
  readonly rootFolder: string;
}

/** An empty page with its fonts and what readers are told of it. */
export async function openDocument(facts: DocumentFacts): Promise<PDFKit.PDFDocument> {
  // With its fonts it weighs tens of megabytes: a process that draws nothing does without.
  const { default: PDFDocument } = await import('pdfkit');
  const { size, title, author, subject, date, rootFolder } = facts;
  const document = new PDFDocument({
    size: [...size],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: 'Stoa',
      CreationDate: date,
      ModDate: date,
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

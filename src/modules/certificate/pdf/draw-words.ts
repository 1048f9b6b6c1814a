import { type FittingSteps, fitText } from '../../../platform/pdf/fit-text';
import { drawn, type FontName, leading } from '../../../platform/pdf/open-document';
import type { CertificatePage } from './certificate-page';
import { colors, room } from './draw-stoa';

/** A line or a few, set in the middle, with the space above them in points. */
interface Paragraph {
  readonly tag: 'H1' | 'P';
  readonly lines: readonly string[];
  readonly font: FontName;
  readonly size: number;
  readonly color: string;
  readonly space: number;
  readonly characterSpacing?: number;
}

const nameSteps: FittingSteps = [
  { size: 46, lines: 1 },
  { size: 40, lines: 1 },
  { size: 34, lines: 1 },
  { size: 30, lines: 2 },
  { size: 24, lines: 2 },
  { size: 18, lines: 3 },
  { size: 15, lines: 4 },
];
const titleSteps: FittingSteps = [
  { size: 28, lines: 1 },
  { size: 24, lines: 2 },
  { size: 20, lines: 2 },
  { size: 16, lines: 3 },
];
const teacherSteps: FittingSteps = [
  { size: 13, lines: 1 },
  { size: 11, lines: 2 },
];

/** The words in the middle, as one block between the roof and the facts. */
export function drawWords(
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  certificate: CertificatePage,
): void {
  const paragraphs = composeWords(document, certificate);
  const heightOf = ({ lines, size, space }: Paragraph) => space + lines.length * size * leading;
  const height = paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph), 0);
  let top = room.top + Math.max(0, (room.facts - 16 - room.top - height) / 2);
  for (const paragraph of paragraphs) {
    drawParagraph(document, root, paragraph, top + paragraph.space);
    top += heightOf(paragraph);
  }
}

function composeWords(document: PDFKit.PDFDocument, certificate: CertificatePage): Paragraph[] {
  const quiet = { tag: 'P', font: 'italic', size: 15, color: colors.inkSoft } as const;
  const set = (text: string, font: FontName, steps: FittingSteps) =>
    fitText(text, {
      width: room.right - room.left,
      steps,
      measure: (candidate, size) => document.font(font).fontSize(size).widthOfString(candidate),
    });
  // A script that the fonts do not have is not drawn as empty boxes: the page behind the code shows it.
  const name = drawn(document, certificate.learnerName);
  const title = drawn(document, certificate.courseTitle) ?? 'named on its verification page';
  const teachers = certificate.instructorNames.flatMap((teacher) => drawn(document, teacher) ?? []);
  return [
    {
      tag: 'H1',
      lines: ['CERTIFICATE OF COMPLETION'],
      font: 'regular',
      size: 13,
      color: colors.verdigris,
      space: 0,
      characterSpacing: 3.4,
    },
    { ...quiet, lines: ['This certifies that'], space: 16 },
    name === undefined
      ? { ...quiet, lines: ['the learner named on its verification page'], size: 24, space: 6 }
      : { tag: 'P', font: 'regular', color: colors.ink, space: 2, ...set(name, 'regular', nameSteps) },
    { ...quiet, lines: ['has completed the course'], space: 8 },
    { tag: 'P', font: 'italic', color: colors.verdigris, space: 6, ...set(title, 'italic', titleSteps) },
    ...(teachers.length === 0
      ? []
      : [
          {
            ...quiet,
            font: 'regular' as const,
            space: 8,
            ...set(`taught by ${listNames(teachers)}`, 'regular', teacherSteps),
          },
        ]),
  ];
}

function listNames(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

function drawParagraph(
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  paragraph: Paragraph,
  top: number,
): void {
  const { tag, lines, font, size, color, characterSpacing = 0 } = paragraph;
  const center = (room.left + room.right) / 2;
  const draw = () => {
    document.font(font).fontSize(size).fillColor(color);
    for (const [index, line] of lines.entries()) {
      // The space after the last letter belongs to nothing.
      const width = document.widthOfString(line, { characterSpacing }) - characterSpacing;
      document.text(line, center - width / 2, top + index * size * leading, {
        lineBreak: false,
        characterSpacing,
      });
    }
  };
  root.add(document.struct(tag, {}, draw));
}

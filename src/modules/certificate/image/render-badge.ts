import path from 'node:path';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type FittingSteps, fitText } from '../../../platform/pdf/fit-text';
import { drawn, leading } from '../../../platform/pdf/open-document';
import type { CertificatePage } from '../pdf/certificate-page';
import { encodeQrCode, type QrModules, quietModules } from '../pdf/draw-qr-code';
import { colors } from '../pdf/draw-stoa';
import { openCertificate } from '../pdf/open-certificate';

/** A square, as wallets show badges. */
const size = 1_000;
const middle = size / 2;
const widest = 760;

type FontName = 'regular' | 'italic';

/** Draws the picture of a badge: the seal of the house, whose it is and for what. */
export async function renderBadge(
  certificate: CertificatePage,
  options: { readonly rootFolder: string },
): Promise<Buffer> {
  // A native library: a process that draws no badge does without.
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  const fonts = path.join(options.rootFolder, 'assets', 'fonts', 'stoa-porch');
  for (const [name, file] of fontFiles)
    if (!GlobalFonts.has(name)) GlobalFonts.registerFromPath(path.join(fonts, file), name);

  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  drawGround(context);
  drawSeal(context);
  await drawWords(context, certificate, options.rootFolder);
  drawQr(context, await encodeQrCode(certificate.verifyUrl));
  return canvas.encode('png');
}

const fontFiles = [
  ['StoaBadgeRegular', 'StoaPorch-Regular.ttf'],
  ['StoaBadgeItalic', 'StoaPorch-Italic.ttf'],
] as const;

function drawGround(context: SKRSContext2D): void {
  context.fillStyle = colors.limestone;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = colors.verdigris;
  context.lineWidth = 12;
  context.strokeRect(26, 26, size - 52, size - 52);
  context.strokeStyle = colors.line;
  context.lineWidth = 2;
  context.strokeRect(48, 48, size - 96, size - 96);
}

/** The house in a ring of flutes, as on the web page; its outline is drawn in a field of 64 by 64. */
function drawSeal(context: SKRSContext2D): void {
  const scale = 3.6;
  context.save();
  context.translate(middle - 32 * scale, 84);
  context.scale(scale, scale);
  context.strokeStyle = colors.verdigris;
  context.fillStyle = colors.verdigris;
  const ring = (radius: number, width: number, dashes: number[] = []) => {
    context.beginPath();
    context.setLineDash(dashes);
    context.lineWidth = width;
    context.arc(32, 32, radius, 0, 2 * Math.PI);
    context.stroke();
  };
  ring(30, 1.5);
  // Forty-four flutes, so that the last ends where the first begins.
  ring(25.5, 4, [1.2, (2 * Math.PI * 25.5) / 44 - 1.2]);
  ring(21.5, 1);
  context.beginPath();
  context.moveTo(32, 18.5);
  for (const [x, y] of [
    [45, 25],
    [45, 27.2],
    [19, 27.2],
    [19, 25],
  ] as const)
    context.lineTo(x, y);
  context.fill();
  for (const left of [21.5, 30, 38.5]) context.fillRect(left, 29.5, 4, 9.5);
  context.fillRect(19, 41, 26, 3);
  context.restore();
}

const nameSteps: FittingSteps = [
  { size: 76, lines: 1 },
  { size: 62, lines: 1 },
  { size: 50, lines: 2 },
  { size: 38, lines: 2 },
];
const titleSteps: FittingSteps = [
  { size: 52, lines: 1 },
  { size: 44, lines: 2 },
  { size: 36, lines: 3 },
];

interface Line {
  readonly text: string;
  readonly font: FontName;
  readonly size: number;
  readonly color: string;
  readonly space: number;
}

async function drawWords(context: SKRSContext2D, certificate: CertificatePage, rootFolder: string) {
  // Only the library behind the PDF tells which letters the fonts have.
  const document = await openCertificate(certificate, rootFolder);
  const name = drawn(document, certificate.learnerName);
  const title = drawn(document, certificate.courseTitle);
  const quiet = { font: 'italic', size: 30, color: colors.inkSoft } as const;
  const lines: Line[] = [
    ...(name === undefined
      ? [{ ...quiet, text: 'the learner named on its page', space: 0 }]
      : fitted(context, { text: name, font: 'regular', steps: nameSteps, color: colors.ink, space: 0 })),
    { ...quiet, text: 'has completed the course', space: 14 },
    ...(title === undefined
      ? [{ ...quiet, text: 'named on its page', space: 10 }]
      : fitted(context, {
          text: title,
          font: 'italic',
          steps: titleSteps,
          color: colors.verdigris,
          space: 10,
        })),
  ];
  const heightOf = (line: Line) => line.space + line.size * leading;
  const height = lines.reduce((sum, line) => sum + heightOf(line), 0);
  let top = words.top + Math.max(0, (words.bottom - words.top - height) / 2);
  context.textAlign = 'center';
  context.textBaseline = 'top';
  for (const line of lines) {
    setFont(context, line.font, line.size);
    context.fillStyle = line.color;
    context.fillText(line.text, middle, top + line.space);
    top += heightOf(line);
  }
  context.textAlign = 'left';
  const facts = [
    ['Issued on', formatDate(certificate.issuedAt)],
    ['Certificate code', certificate.code],
  ] as const;
  for (const [index, [label, value]] of facts.entries()) {
    const left = 96;
    const line = 776 + index * 70;
    setFont(context, 'italic', 23);
    context.fillStyle = colors.inkSoft;
    context.fillText(label, left, line);
    setFont(context, 'regular', 29);
    context.fillStyle = colors.ink;
    context.fillText(value, left, line + 28);
  }
}

const words = { top: 330, bottom: 740 };

function fitted(
  context: SKRSContext2D,
  {
    text,
    font,
    steps,
    color,
    space,
  }: { text: string; font: FontName; steps: FittingSteps; color: string; space: number },
): Line[] {
  const fit = fitText(text, {
    width: widest,
    steps,
    measure: (candidate, candidateSize) => {
      setFont(context, font, candidateSize);
      return context.measureText(candidate).width;
    },
  });
  return fit.lines.map((line, index) => ({
    text: line,
    font,
    size: fit.size,
    color,
    space: index === 0 ? space : 0,
  }));
}

function setFont(context: SKRSContext2D, font: FontName, fontSize: number): void {
  context.font = `${fontSize}px ${font === 'regular' ? 'StoaBadgeRegular' : 'StoaBadgeItalic'}`;
}

function drawQr(context: SKRSContext2D, modules: QrModules): void {
  // Whole pixels, so that no seam shows between modules.
  const step = Math.floor(200 / (modules.size + 2 * quietModules));
  const side = step * (modules.size + 2 * quietModules);
  const [left, top] = [size - 84 - side, 916 - side];
  context.fillStyle = '#ffffff';
  context.fillRect(left, top, side, side);
  context.fillStyle = colors.ink;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column))
        context.fillRect(
          left + (column + quietModules) * step,
          top + (row + quietModules) * step,
          step,
          step,
        );
}

function formatDate(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

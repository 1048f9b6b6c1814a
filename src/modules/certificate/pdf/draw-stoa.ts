/** The frame: a Doric porch in outline. Two columns carry the roof, three steps carry the columns. */
export const page = { width: 841.89, height: 595.28 } as const;

/** Where there is room for words between the columns, in points; the facts stand in its lower part. */
export const room = { left: 150, right: 691.89, top: 108, facts: 404 } as const;

export const colors = {
  limestone: '#f8f5ee',
  stone: '#efe9dc',
  shade: '#dcd5c6',
  line: '#b9ae9a',
  ink: '#211e19',
  inkSoft: '#5a5348',
  verdigris: '#0c5b4c',
} as const;

type Document = PDFKit.PDFDocument;

const middle = page.width / 2;
const roof = { left: 34, right: page.width - 34, top: 28, bottom: 92 };
const column = { top: 92, bottom: 524, halfTop: 21, halfBottom: 26 };
const columnAxes = [88, page.width - 88];

export function drawStoa(document: Document): void {
  document.rect(0, 0, page.width, page.height).fill(colors.limestone);
  drawRoof(document);
  for (const axis of columnAxes) drawColumn(document, axis);
  drawSteps(document);
}

/** Cornice, frieze and architrave. The frieze has twelve fields between its thirteen triglyphs. */
function drawRoof(document: Document): void {
  const { left, right, top, bottom } = roof;
  const width = right - left;
  slab(document, { left, top, width, height: 9 });
  slab(document, { left: left + 7, top: top + 9, width: width - 14, height: 6 });
  const frieze = { left: left + 14, top: top + 15, width: width - 28, height: 29 };
  slab(document, frieze);
  const fields = 12;
  const triglyph = 20;
  const step = (frieze.width - triglyph) / fields;
  for (let index = 0; index <= fields; index += 1)
    drawTriglyph(document, {
      left: frieze.left + index * step,
      top: frieze.top,
      width: triglyph,
      height: frieze.height,
    });
  slab(document, { left: left + 14, top: bottom - 20, width: width - 28, height: 4 });
  slab(document, { left: left + 14, top: bottom - 16, width: width - 28, height: 16 });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function slab(document: Document, { left, top, width, height }: Box): void {
  document.rect(left, top, width, height).lineWidth(0.6).fillAndStroke(colors.stone, colors.line);
}

function drawTriglyph(document: Document, { left, top, width, height }: Box): void {
  const bar = width / 3;
  document.rect(left, top, width, height).fill(colors.shade);
  document.lineWidth(0.6).strokeColor(colors.line);
  for (const index of [0, 1, 2, 3])
    document
      .moveTo(left + index * bar, top)
      .lineTo(left + index * bar, top + height)
      .stroke();
  for (const index of [0.5, 1.5, 2.5])
    document
      .moveTo(left + index * bar, top + 5)
      .lineTo(left + index * bar, top + height)
      .stroke();
}

/** A shaft that narrows upwards with a slight swelling, its flutes, and its capital. */
function drawColumn(document: Document, axis: number): void {
  const { top, bottom, halfTop, halfBottom } = column;
  const abacus = { left: axis - 34, top, width: 68, height: 10 };
  const neck = top + 26;
  const swelling = bottom - (bottom - neck) * 0.4;
  const edge = (share: number) => {
    const [upper, lower] = [axis + halfTop * share, axis + halfBottom * share];
    return { upper, lower, bend: axis + (halfBottom + 1) * share };
  };
  const [west, east] = [edge(-1), edge(1)];
  document
    .moveTo(west.upper, neck)
    .quadraticCurveTo(west.bend, swelling, west.lower, bottom)
    .lineTo(east.lower, bottom)
    .quadraticCurveTo(east.bend, swelling, east.upper, neck)
    .closePath()
    .lineWidth(0.8)
    .fillAndStroke(colors.stone, colors.line);
  // Flutes stand closer together towards the edges, as they do on something round.
  for (const angle of [-60, -40, -20, 0, 20, 40, 60]) {
    const { upper, lower, bend } = edge(Math.sin((angle * Math.PI) / 180));
    document
      .moveTo(upper, neck + 5)
      .quadraticCurveTo(bend, swelling, lower, bottom)
      .lineWidth(0.5)
      .stroke(colors.line);
  }
  document
    .moveTo(axis - halfTop, neck)
    .bezierCurveTo(axis - halfTop - 3, neck - 8, axis - 31, neck - 8, axis - 32, top + 10)
    .lineTo(axis + 32, top + 10)
    .bezierCurveTo(axis + 31, neck - 8, axis + halfTop + 3, neck - 8, axis + halfTop, neck)
    .closePath()
    .lineWidth(0.8)
    .fillAndStroke(colors.stone, colors.line);
  document
    .moveTo(axis - halfTop, neck + 3)
    .lineTo(axis + halfTop, neck + 3)
    .lineWidth(0.5)
    .stroke(colors.line);
  slab(document, abacus);
}

function drawSteps(document: Document): void {
  const height = 13;
  for (const [index, reach] of [364, 378, 392].entries())
    slab(document, { left: middle - reach, top: column.bottom + index * height, width: reach * 2, height });
}

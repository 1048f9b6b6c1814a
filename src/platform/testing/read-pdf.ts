import { inflateSync } from 'node:zlib';

/** A PDF as a test reads it: of those that the platform draws, not of any. */
export interface ReadPdf {
  readonly pages: number;
  /** The text as a reader would select it, one entry for each line that was drawn. */
  readonly lines: string[];
  /** Every rectangle with its colour, in points from the lower left corner. */
  readonly rectangles: { x: number; y: number; width: number; height: number; fill: string }[];
}

export function readPdf(bytes: Buffer): ReadPdf {
  const objects = readObjects(bytes);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  if (pages.length === 0) throw new Error('There is no page.');
  const read = pages.map(({ head }) => {
    const content = objects.get(referenceIn(head, 'Contents'))?.stream ?? '';
    const fonts = new Map<string, Map<number, string>>();
    const resources = objects.get(referenceIn(head, 'Resources'))?.head ?? '';
    for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(id)?.head ?? '';
      fonts.set(name, readCharacterMap(objects.get(referenceIn(font, 'ToUnicode'))?.stream ?? ''));
    }
    return { lines: readLines(content, fonts), rectangles: readRectangles(content) };
  });
  return {
    pages: pages.length,
    lines: read.flatMap(({ lines }) => lines),
    rectangles: read.flatMap(({ rectangles }) => rectangles),
  };
}

function readObjects(bytes: Buffer): Map<string, { head: string; stream: string }> {
  const text = bytes.toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const found of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\n(endobj|stream\n)/gm)) {
    const [whole, id = '', head = '', ending] = found;
    const start = found.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = ending === 'endobj' ? Buffer.alloc(0) : bytes.subarray(start, start + length);
    const stream = head.includes('/FlateDecode') ? inflateSync(raw) : raw;
    objects.set(id, { head, stream: stream.toString('latin1') });
  }
  return objects;
}

function referenceIn(head: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? '';
}

/** Glyphs and what they stand for: `beginbfrange <0000> <0002> [<0041> <00660069> <0042>]`. */
function readCharacterMap(stream: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, first = '', list = ''] of stream.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries())
      map.set(
        Number.parseInt(first, 16) + index,
        Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      );
  }
  return map;
}

function readLines(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string[] {
  const lines: string[] = [];
  for (const [block] of content.matchAll(/^BT\n[\s\S]*?^ET$/gm)) {
    const glyphs = fonts.get(/\/(F\d+) [\d.]+ Tf/.exec(block)?.[1] ?? '');
    const hex = [...block.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, codes = '']) => codes.match(/.{4}/g) ?? []);
    const line = hex.map((code) => glyphs?.get(Number.parseInt(code, 16)) ?? '\u{fffd}').join('');
    if (line !== '') lines.push(line);
  }
  return lines;
}

/** Rectangles wait until they are filled, all together, in the colour that is set. */
function readRectangles(content: string): ReadPdf['rectangles'] {
  const filled: ReadPdf['rectangles'] = [];
  let [waiting, fill]: [ReadPdf['rectangles'], string] = [[], ''];
  for (const line of content.split('\n')) {
    const rectangle = /^([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re$/.exec(line);
    if (rectangle) {
      const [x = 0, y = 0, width = 0, height = 0] = rectangle.slice(1).map(Number);
      waiting.push({ x, y, width, height, fill });
    } else if (/ scn?$/.test(line)) fill = line;
    else if (/^(?:f|B|b)\*?$/.test(line)) {
      filled.push(...waiting.map((shape) => ({ ...shape, fill })));
      waiting = [];
    } else if (/^[Sn]$/.test(line)) waiting = [];
  }
  return filled;
}

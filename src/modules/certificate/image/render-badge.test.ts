import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { bakeBadge } from './bake-badge';
import { renderBadge } from './render-badge';

const rootFolder = path.resolve(__dirname, '../../../..');
const certificate = {
  learnerName: 'Elena Marchetti',
  courseTitle: 'The night sky',
  instructorNames: ['Ada Byron'],
  code: '7K3MQ-9XPA2-4D8RT-HW6BE',
  issuedAt: new Date('2026-01-04T20:00:00Z'),
  siteUrl: 'https://learn.example.org',
  verifyUrl: 'https://learn.example.org/verify/7K3MQ-9XPA2-4D8RT-HW6BE',
};

async function pixelsOf(png: Buffer) {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

describe('the picture of a badge', () => {
  it('is a square whose code leads to the page that verifies it, baked or not', async () => {
    const png = await renderBadge(certificate, { rootFolder });
    for (const picture of [png, bakeBadge(png, '{"name":"Größe"}')]) {
      const { width, height, data } = await pixelsOf(picture);
      expect([width, height]).toEqual([1_000, 1_000]);
      expect(jsQR(data as Uint8ClampedArray, width, height)?.data).toBe(certificate.verifyUrl);
    }
  });

  it('has room for long names and titles, and for scripts that the fonts do not have', async () => {
    const plain = await pixelsOf(await renderBadge(certificate, { rootFolder }));
    for (const changes of [
      { learnerName: 'Wolfgang '.repeat(20).trim(), courseTitle: 'Everything about bookkeeping '.repeat(7) },
      { learnerName: '山田太郎', courseTitle: '夜空' },
    ]) {
      const { data } = await pixelsOf(await renderBadge({ ...certificate, ...changes }, { rootFolder }));
      expect(frameOf(data)).toEqual(frameOf(plain.data));
    }
  });
});

/** The two columns beside the words, where nothing but the frame may be. */
function frameOf(data: Uint8ClampedArray): number[] {
  return [60, 940].flatMap((x) =>
    Array.from({ length: 400 }, (_, row) => data[((row + 330) * 1_000 + x) * 4] ?? -1),
  );
}

import path from 'node:path';
import jsQR from 'jsqr';
import { type ReadPdf, readPdf } from '../../../platform/testing/read-pdf';
import type { CertificatePage } from './certificate-page';
import { renderCertificate } from './render-certificate';

const rootFolder = path.resolve(__dirname, '../../../..');
const verifyUrl = 'https://learn.example.org/verify/7K3MQ-9XPA2-BCDEF-GH234';

function aPage(changes: Partial<CertificatePage> = {}): CertificatePage {
  return {
    learnerName: 'Elena Marchetti',
    courseTitle: 'The night sky',
    instructorNames: ['Ada Byron', 'Karl Weiß'],
    code: '7K3MQ-9XPA2-BCDEF-GH234',
    issuedAt: new Date('2026-01-05T23:30:00Z'),
    siteUrl: 'https://learn.example.org',
    verifyUrl,
    ...changes,
  };
}

const render = (changes: Partial<CertificatePage> = {}) => renderCertificate(aPage(changes), { rootFolder });

describe('the PDF of a certificate', () => {
  it('says in text who has learnt what, when, from whom and where it is verified', async () => {
    const { lines } = readPdf(await render());
    expect(lines).toEqual([
      'CERTIFICATE OF COMPLETION',
      'This certifies that',
      'Elena Marchetti',
      'has completed the course',
      'The night sky',
      'taught by Ada Byron and Karl Weiß',
      'Issued on',
      '5 January 2026',
      'Certificate code',
      '7K3MQ-9XPA2-BCDEF-GH234',
      'Scan the code, or enter it at learn.example.org/verify',
    ]);
  });

  it('bears a QR code that leads to its verification', async () => {
    const image = paintQrCode(readPdf(await render()));
    expect(jsQR(image.data, image.size, image.size)?.data).toBe(verifyUrl);
  });

  it('is the same bytes each time, and tells readers its title, language and structure', async () => {
    const [first, second] = [await render(), await render()];
    expect(first.equals(second)).toBe(true);
    const text = first.toString('latin1');
    expect(text).toContain('/Lang (en)');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/DisplayDocTitle true');
    expect(first.equals(await render({ learnerName: 'Elena Marchesi' }))).toBe(false);
  });

  it('draws Greek, Cyrillic and accents, and leaves an emoji out', async () => {
    const names = { learnerName: 'Ελένη Παπαδοπούλου', courseTitle: 'Žižek i Введение в астрономию 🚀' };
    const { lines } = readPdf(await render(names));
    expect(lines).toContain('Ελένη Παπαδοπούλου');
    expect(lines).toContain('Žižek i Введение в астрономию');
  });

  it('draws no empty boxes for a script that it does not have, and says where the name is', async () => {
    const { lines } = readPdf(await render({ learnerName: '王小明', courseTitle: '天文学' }));
    expect(lines.slice(1, 5)).toEqual([
      'This certifies that',
      'the learner named on its verification page',
      'has completed the course',
      'named on its verification page',
    ]);
  });

  it.each([
    ['long', 120],
    ['longest', 200],
  ])('keeps a %s name and title whole', async (_, length) => {
    const sentence =
      'A careful introduction to the analysis of algorithms and data structures for people who ';
    const courseTitle = sentence.repeat(3).slice(0, length).trim();
    const learnerName = 'Maximiliana Wolfeschlegelsteinhausen de la Vega '.repeat(5).slice(0, length).trim();
    const { lines } = readPdf(await render({ learnerName, courseTitle }));
    expect(lines.join(' ')).toContain(
      `This certifies that ${learnerName} has completed the course ${courseTitle}`,
    );
  });

  it('cuts a name without a blank that no line could hold, and shows that it did', async () => {
    const { lines } = readPdf(await render({ learnerName: 'W'.repeat(200) }));
    expect(lines[2]).toMatch(/^W+$/);
    expect(lines.find((line) => line.endsWith('…'))).toMatch(/^W+…$/);
  });
});

/** The dark modules as they were drawn, eight pixels each. */
function paintQrCode({ rectangles }: ReadPdf): { data: Uint8ClampedArray; size: number } {
  const field = rectangles.find(({ fill, width, height }) => fill === '1 1 1 scn' && width === height);
  if (!field) throw new Error('There is no white field.');
  const inside = rectangles.filter(
    ({ x, y, width, height, fill }) =>
      fill !== field.fill &&
      x >= field.x &&
      y >= field.y &&
      x + width <= field.x + field.width &&
      y + height <= field.y + field.height,
  );
  const scale = 8 / Math.min(...inside.map(({ height }) => height));
  const size = Math.round(field.width * scale);
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const module of inside) {
    const [left, top] = [(module.x - field.x) * scale, (module.y - field.y) * scale].map(Math.round) as [
      number,
      number,
    ];
    for (let row = top; row < top + Math.round(module.height * scale); row += 1)
      for (let column = left; column < left + Math.round(module.width * scale); column += 1)
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
  }
  return { data, size };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Computes the contrast (WCAG 2.2, relative luminance) of every pair of tokens that meets on a page, in both themes, and
 * ends with 1 when one is too low: 4.5 for text, 3 for the edge of a control or a meaningful mark.
 */
const css = readFileSync(fileURLToPath(new URL('../src/design/tokens.css', import.meta.url)), 'utf8');
const [lightBlock, darkBlock] = css.split('@theme')[0].split(/:root\[data-theme=["']dark["']\]/);
if (!darkBlock) throw new Error('tokens.css has no dark theme where it is looked for.');
const light = readTokens(lightBlock);
const dark = { ...light, ...readTokens(darkBlock) };

const grounds = ['canvas', 'surface', 'raised', 'sunken'];
const text = ['ink', 'ink-soft', 'accent', 'accent-strong', 'danger', 'success', 'warning', 'info'];
const pairs = [
  ...text.flatMap((token) => grounds.map((ground) => [token, ground, 4.5])),
  ...['accent', 'danger', 'success', 'warning', 'info'].flatMap((tone) => [
    [`${tone}-soft-ink`, `${tone}-soft`, 4.5],
    ['ink', `${tone}-soft`, 4.5],
    [tone, `${tone}-soft`, 3],
  ]),
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-strong', 4.5],
  ['danger-ink', 'danger', 4.5],
  ['danger-ink', 'danger-strong', 4.5],
  ['canvas', 'ink', 4.5],
  ...['ink', 'code-keyword', 'code-string', 'code-number', 'code-title', 'code-comment'].map((token) => [
    token,
    'code-canvas',
    4.5,
  ]),
  ...grounds.slice(0, 3).flatMap((ground) => [
    ['line-strong', ground, 3],
    ['star', ground, 3],
  ]),
];

let tooLow = 0;
for (const [name, theme] of Object.entries({ light, dark })) {
  const ratios = pairs.map(([front, back, least]) => ({
    front,
    back,
    least,
    ratio: contrast(theme[front], theme[back]),
  }));
  for (const { front, back, least, ratio } of ratios.filter((pair) => pair.ratio < pair.least)) {
    tooLow += 1;
    console.error(`${name}: ${front} on ${back} is ${ratio.toFixed(2)}, and ${least} is the least.`);
  }
  const lowest = ratios.filter((pair) => pair.least === 4.5).sort((one, other) => one.ratio - other.ratio)[0];
  console.log(
    `${name}: ${ratios.length} pairs; lowest for text ${lowest.front} on ${lowest.back}, ${lowest.ratio.toFixed(2)}.`,
  );
}
process.exitCode = tooLow > 0 ? 1 : 0;

function readTokens(block) {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function contrast(front, back) {
  const [lighter, darker] = [luminance(front), luminance(back)].sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex) {
  if (hex === undefined) throw new Error('A pair names a token that tokens.css does not have.');
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

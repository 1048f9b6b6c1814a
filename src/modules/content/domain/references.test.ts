import { assetReferences, imagesWithoutText, replaceKeys } from './references';

const one = '019bc0e8-a618-7805-834f-5006b75fa666';
const two = '019bc0e8-a618-7805-834f-5006b75fa667';

describe('references of a text', () => {
  it('are found wherever a link or an image points at a file, each once', () => {
    const markdown = `![a](asset:${one}) [b](<asset:${two}> "t") ![c](asset:${one.toUpperCase()}) asset:${two}x [d](asset:short)`;
    expect(assetReferences(markdown)).toEqual([one, two]);
    expect(assetReferences('Nothing here.')).toEqual([]);
  });

  it('turn from keys into ids, and keep what is no reference', () => {
    const known = {
      asset: (key: string) => ({ 'moon.png': one, 'map.svg': null })[key],
      lesson: (key: string) => ({ intro: two })[key],
    };
    expect(
      replaceKeys(
        '[![The *moon*](asset:moon.png)](lesson:intro#top) ![a map](asset:map.svg "t") [x](asset:other) asset:moon.png',
        known,
      ),
    ).toBe(`[![The *moon*](asset:${one})](lesson:${two}#top) a map [x](asset:other) asset:moon.png`);
  });

  it('count images without a text for those who cannot see, but not those in code', () => {
    const markdown = '![](asset:a) ![ ](b.png) ![A moon](c.png) `![](d)`\n```md\n![](e)\n```\n';
    expect(imagesWithoutText(markdown)).toBe(2);
  });
});

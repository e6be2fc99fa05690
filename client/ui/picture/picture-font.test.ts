// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fontFaces, neededParts, withFont } from './picture-font.ts';

const picture = (words: string) => ({
  svg: `<svg><title/><desc>x</desc><text>${words}</text></svg>`,
  width: 1,
  height: 1,
});
const load = async (part: string) => `data:font/woff2;base64,${part}`;

describe('the font of a picture', () => {
  it('[SH5] brings the parts whose letters are used, and each letter once', () => {
    expect(neededParts('Jürg Weiß – “A” … €')).toEqual(['latin']);
    expect(neededParts('Łukasz Żółć')).toEqual(['latin', 'latin-ext']);
    expect(neededParts('Ăn Đỗ')).toEqual(['latin', 'latin-ext', 'vietnamese']);
    expect(neededParts('Юлия')).toEqual(['latin', 'cyrillic']);
    expect(neededParts('株式会社')).toEqual(['latin']);
  });
  it('[SH5] stands within the picture, beside the description, and leaves the rest as it was', async () => {
    const { svg } = await withFont(picture('Łukasz $$ $1'), load);
    expect(svg).toContain("url(data:font/woff2;base64,latin-ext) format('woff2')");
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(documentElement.querySelectorAll('style')).toHaveLength(1);
    expect(documentElement.querySelector('text')?.textContent).toBe('Łukasz $$ $1');
  });
  it('[SH5] a picture is saved all the same when the font does not come', async () => {
    const plain = picture('Anna');
    expect(await withFont(plain, () => Promise.reject(new Error('offline')))).toEqual(plain);
    const half = await withFont(picture('Łukasz'), (part) => (part === 'latin' ? load(part) : Promise.reject()));
    expect(half.svg).toContain('base64,latin)');
    expect(half.svg).not.toContain('latin-ext');
  });
  it('[SH5] every weight of the map is that of the one variable file', () => {
    expect(fontFaces([{ range: 'U+0041', address: 'data:x' }])).toContain('font-weight:200 900');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initials } from './initials.ts';

describe('initials', () => {
  it.each([
    ['Anna Berg', 'AB'],
    ['Anna Maria van der Berg', 'AB'],
    ['Dr. Jens Albrecht', 'JA'],
    ['Prof. Dr. Ute Öhler, MBA', 'UÖ'],
    ['Jo', 'J'],
    ['Ms Li', 'L'],
    ['Dr', 'D'],
    ['jens albrecht (Kassel)', 'JA'],
    ['Élodie Ångström', 'ÉÅ'],
    ['ßen Groß', 'ßG'],
    ['ᾀδης', 'ᾀ'],
    ['Jean-Luc Picard', 'JP'],
    ['王小明', '王'],
    ['👩🏽‍💻 Ada', '👩🏽‍💻A'],
    ['🇩🇪', '🇩🇪'],
    ['דנה כהן', 'דכ'],
    ['محمد علي', 'م\u200cع'],
    ['  ', ''],
    ['', ''],
    ['---', ''],
    ['(unknown)', 'U'],
  ])('[WAY1] %j gives %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('[WAY1] never more than two letters, of whatever text', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect([...graphemes.segment(initials(name).replace('\u200c', ''))].length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

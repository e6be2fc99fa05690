import { describe, expect, it } from 'vitest';
import { app as de } from '../text/de/app.ts';
import { app as en } from '../text/en/app.ts';
import { keyCaps } from './key-names.ts';

describe('key caps', () => {
  it('[U10] names keys in the language of the reader', () => {
    expect(keyCaps('Mod+k', en.keys, false)).toEqual(['Ctrl', 'K']);
    expect(keyCaps('Mod+Shift+z', de.keys, false)).toEqual(['Strg', 'Umschalt', 'Z']);
    expect(keyCaps('Alt+ArrowUp', en.keys, false)).toEqual(['Alt', '↑']);
  });
  it('[U10] shows signs on a Mac, and the plus key as a plus', () => {
    expect(keyCaps('Mod+Shift+z', en.keys, true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyCaps('+', en.keys, false)).toEqual(['+']);
    expect(keyCaps('Mod++', en.keys, false)).toEqual(['Ctrl', '+']);
    expect(keyCaps('Mod+-', en.keys, false)).toEqual(['Ctrl', '−']);
    expect(keyCaps('?', en.keys, false)).toEqual(['?']);
  });
});

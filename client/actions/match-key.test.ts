import { describe, expect, it } from 'vitest';
import { type KeyPress, matchesKey, parseShortcut } from './match-key.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  altGraph: false,
  ...held,
});
const ctrl = { ctrlKey: true };
const meta = { metaKey: true };
const shift = { shiftKey: true };
const alt = { altKey: true };

describe('key matching', () => {
  it('[K3] letters are matched by what they type', () => {
    expect(matchesKey('Mod+z', press('z', 'KeyY', ctrl), false)).toBe(true); // German: Z is where the American Y is
    expect(matchesKey('Mod+z', press('y', 'KeyZ', ctrl), false)).toBe(false);
    expect(matchesKey('c', press('C', 'KeyC', shift), false)).toBe(false);
    expect(matchesKey('Mod+Shift+z', press('Z', 'KeyZ', { ...ctrl, ...shift }), false)).toBe(true);
    expect(matchesKey('c', press('c', 'KeyC'), false)).toBe(true);
  });

  it('[K3] on a layout without Latin letters the place of the key counts', () => {
    expect(matchesKey('n', press('т', 'KeyN'), false)).toBe(true);
    expect(matchesKey('Mod+k', press('л', 'KeyK', ctrl), false)).toBe(true);
    expect(matchesKey('Mod+k', press('κ', 'KeyK', meta), true)).toBe(true);
    expect(matchesKey('n', press('ñ', 'Semicolon'), false)).toBe(false);
  });

  it('[K4] signs are matched by what they type, with any modifier the layout needs', () => {
    expect(matchesKey('?', press('?', 'Slash', shift), false)).toBe(true);
    expect(matchesKey('?', press('?', 'Minus', shift), false)).toBe(true); // German
    expect(matchesKey('/', press('/', 'Digit7', shift), false)).toBe(true); // German
    expect(matchesKey('/', press('/', 'KeyQ', { ctrlKey: true, altKey: true, altGraph: true }), false)).toBe(true);
    expect(matchesKey('/', press('/', 'Slash', ctrl), false)).toBe(false);
    expect(matchesKey('Mod+q', press('@', 'KeyQ', { ctrlKey: true, altKey: true, altGraph: true }), false)).toBe(false);
  });

  it('[K5] Mod is Cmd on a Mac and Ctrl elsewhere', () => {
    expect(matchesKey('Mod+k', press('k', 'KeyK', meta), true)).toBe(true);
    expect(matchesKey('Mod+k', press('k', 'KeyK', ctrl), true)).toBe(false);
    expect(matchesKey('Mod+k', press('k', 'KeyK', ctrl), false)).toBe(true);
    expect(matchesKey('Mod+k', press('k', 'KeyK', meta), false)).toBe(false);
    expect(matchesKey('c', press('c', 'KeyC', meta), true)).toBe(false);
    expect(matchesKey('c', press('c', 'KeyC', ctrl), false)).toBe(false);
  });

  it('[K6] digits count on every layout', () => {
    expect(matchesKey('3', press('3', 'Digit3'), false)).toBe(true);
    expect(matchesKey('3', press('3', 'Numpad3'), false)).toBe(true);
    expect(matchesKey('3', press('"', 'Digit3'), false)).toBe(true); // AZERTY without Shift
    expect(matchesKey('3', press('3', 'Digit3', shift), false)).toBe(true); // AZERTY with Shift
    expect(matchesKey('3', press('#', 'Digit3', shift), false)).toBe(false); // QWERTY with Shift
    expect(matchesKey('Shift+1', press('!', 'Digit1', shift), false)).toBe(true);
    expect(matchesKey('Shift+1', press('1', 'Digit1'), false)).toBe(false);
    expect(matchesKey('Mod+0', press('0', 'Digit0', ctrl), false)).toBe(true);
  });

  it('[K3, K5] named keys need exactly their modifiers', () => {
    expect(matchesKey('Alt+ArrowUp', press('ArrowUp', 'ArrowUp', alt), false)).toBe(true);
    expect(matchesKey('ArrowUp', press('ArrowUp', 'ArrowUp', alt), false)).toBe(false);
    expect(matchesKey('Enter', press('Enter', 'Enter', shift), false)).toBe(false);
    expect(matchesKey('Delete', press('Delete', 'Delete'), true)).toBe(true);
  });

  it('[K4] the plus key can be named', () => {
    expect(parseShortcut('Mod++')).toEqual({ key: '+', mod: true, alt: false, shift: false });
    expect(matchesKey('Mod++', press('+', 'BracketRight', ctrl), false)).toBe(true);
    expect(matchesKey('Mod++', press('+', 'Equal', { ...ctrl, ...shift }), false)).toBe(true);
    expect(matchesKey('Mod+=', press('=', 'Equal', meta), true)).toBe(true);
    expect(matchesKey('Mod+-', press('-', 'Minus', ctrl), false)).toBe(true);
  });
});

/** Names of keys that differ by language (`Ctrl`, `Strg`); what is not listed is shown as it is. */
export type KeyNames = Readonly<Record<string, string>>;

const MAC: KeyNames = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Enter: '↩', Backspace: '⌫', Delete: '⌦' };
const ARROWS: KeyNames = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** The key caps of one shortcut: `Mod+Shift+k` → `['Ctrl', 'Shift', 'K']`. A plus at the end is the plus key. */
export const keyCaps = (keys: string, names: KeyNames, mac: boolean): string[] =>
  keys
    .replace(/\+\+$|^\+$/, (plus) => (plus === '++' ? '+Plus' : 'Plus'))
    .split('+')
    .map((key) => {
      if (key === 'Plus') return '+';
      if (key === '-') return '−';
      const cap = ARROWS[key] ?? (mac ? MAC[key] : undefined) ?? names[key] ?? key;
      return cap.length === 1 ? cap.toUpperCase() : cap;
    });

export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

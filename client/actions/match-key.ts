/** The part of a KeyboardEvent that decides which shortcut was pressed. */
export type KeyPress = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  altGraph: boolean;
};

export const keyPress = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  code: event.code,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  altKey: event.altKey,
  shiftKey: event.shiftKey,
  altGraph: event.getModifierState('AltGraph'),
});

type Shortcut = { key: string; mod: boolean; alt: boolean; shift: boolean };

/** `Mod++` is the plus key with Mod; `+` alone is the plus key. */
export const parseShortcut = (keys: string): Shortcut => {
  const parts = keys.replace(/\+$/, 'Plus').split('+');
  const key = parts.pop() ?? '';
  const has = (part: string) => parts.includes(part);
  return { key: key === 'Plus' || key === '' ? '+' : key, mod: has('Mod'), alt: has('Alt'), shift: has('Shift') };
};

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key);
const isDigit = (key: string): boolean => /^[0-9]$/.test(key);

/** The letter on the key: what is typed, or on a layout that types no Latin letters the place of the key. */
const letterOf = ({ key, code }: KeyPress): string =>
  /^[\x20-\x7e]$/.test(key) ? key.toLowerCase() : code.startsWith('Key') ? code.slice(3).toLowerCase() : key;

/**
 * Does this press mean this shortcut? Letters are matched by what they type, so that Z is Z on every keyboard. Signs
 * (`?`, `/`) may need Shift or AltGr to be typed at all, so those keys are not asked for. Digits count with and without
 * Shift (AZERTY types them with it), except where a shortcut names Shift itself.
 */
export const matchesKey = (keys: string, press: KeyPress, mac: boolean): boolean => {
  const wanted = parseShortcut(keys);
  const typed = press.altGraph && press.key.length === 1 && !isLetter(press.key);
  const ctrl = press.ctrlKey && !typed;
  const alt = press.altKey && !typed;
  const mod = mac ? press.metaKey : ctrl;
  const foreign = mac ? ctrl : press.metaKey;
  if (mod !== wanted.mod || alt !== wanted.alt || foreign) return false;

  if (isDigit(wanted.key)) {
    const place = press.code === `Digit${wanted.key}`;
    if (wanted.shift) return press.shiftKey && place;
    return press.key === wanted.key || (place && !press.shiftKey);
  }
  if (isLetter(wanted.key)) return letterOf(press) === wanted.key.toLowerCase() && press.shiftKey === wanted.shift;
  if (wanted.key.length === 1) return press.key === wanted.key;
  return press.key === wanted.key && press.shiftKey === wanted.shift;
};

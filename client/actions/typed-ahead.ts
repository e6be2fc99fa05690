import type { Dialog } from '../session/dialog.ts';
import type { KeyPress } from './match-key.ts';

/** Option on a Mac and AltGr elsewhere write signs; held with a digit Alt means the strength of a line. */
const isCommand = ({ key, code, ctrlKey, metaKey, altKey, altGraph }: KeyPress, mac: boolean): boolean => {
  if (metaKey) return true;
  const writes = [...key].length === 1 && (altGraph || (mac && altKey && !code.startsWith('Digit')));
  return (ctrlKey || altKey) && !writes;
};

/** A text after one more key; null: the key writes nothing. */
const writtenOn = (before: string, key: string): string | null => {
  if (key === 'Backspace') return before.slice(0, -1);
  return [...key].length === 1 ? before + key : null;
};

/**
 * A dialog that begins with a field, with what was typed before the field was there (its code may still be on the way);
 * null when the key writes nothing. Enter after a search chooses: the dialog does it as soon as it is there.
 */
export const typedAhead = (dialog: Dialog | null, press: KeyPress, mac: boolean): Dialog | null => {
  if (isCommand(press, mac)) return null;
  if (dialog?.kind === 'actions') {
    const typed = writtenOn(dialog.typed ?? '', press.key);
    return typed === null ? null : { ...dialog, typed };
  }
  if (dialog?.kind !== 'palette' && dialog?.kind !== 'connect') return null;
  if (dialog.chosen || (press.key === 'Enter' && dialog.query)) return { ...dialog, chosen: true };
  const query = writtenOn(dialog.query ?? '', press.key);
  return query === null ? null : { ...dialog, query };
};

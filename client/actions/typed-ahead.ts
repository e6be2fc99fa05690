import type { Dialog } from '../session/dialog.ts';

type Typed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** A text after one more key; null: the key writes nothing. */
const writtenOn = (before: string, key: string): string | null => {
  if (key === 'Backspace') return before.slice(0, -1);
  return [...key].length === 1 ? before + key : null;
};

/**
 * A dialog that begins with a field, with what was typed before the field was there (its code may still be on the way);
 * null when the key writes nothing. Enter after a search chooses: the dialog does it as soon as it is there.
 */
export const typedAhead = (dialog: Dialog | null, event: Typed): Dialog | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (dialog?.kind === 'actions') {
    const typed = writtenOn(dialog.typed ?? '', event.key);
    return typed === null ? null : { ...dialog, typed };
  }
  if (dialog?.kind !== 'palette' && dialog?.kind !== 'connect') return null;
  if (dialog.chosen || (event.key === 'Enter' && dialog.query)) return { ...dialog, chosen: true };
  const query = writtenOn(dialog.query ?? '', event.key);
  return query === null ? null : { ...dialog, query };
};

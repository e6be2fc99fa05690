import type { Dialog } from '../session/dialog.ts';

type Typed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * A dialog that begins with a search, with what was typed before its field was there (its code may still be on the way);
 * null when the key is no part of a query. Enter after a query chooses: the dialog does it as soon as it is there.
 */
export const typedAhead = (dialog: Dialog | null, event: Typed): Dialog | null => {
  if (dialog?.kind !== 'palette' && dialog?.kind !== 'connect') return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const query = dialog.query ?? '';
  if (dialog.chosen || (event.key === 'Enter' && query)) return { ...dialog, chosen: true };
  if (event.key === 'Backspace') return { ...dialog, query: query.slice(0, -1) };
  return [...event.key].length === 1 ? { ...dialog, query: query + event.key } : null;
};

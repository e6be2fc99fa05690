import { type RefObject, useEffect, useRef } from 'react';
import { announce } from '../session/announce.ts';
import { useText } from '../text/use-text.ts';
import { type Place, placeOf } from './grid-place.ts';

/**
 * Copying while a cell has the focus. Browsers send the event to where the text cursor was last, which the arrow keys
 * leave behind: it is heard on the document, before the keys of the page.
 */
export const useGridCopy = (grid: RefObject<HTMLElement | null>, textAt: (place: Place) => string | null): void => {
  const t = useText().table;
  const latest = useRef({ textAt, said: t.copied });
  useEffect(() => {
    latest.current = { textAt, said: t.copied };
  });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const cell = document.activeElement;
      const isCell = cell instanceof HTMLElement && cell.dataset.row !== undefined && grid.current?.contains(cell);
      if (!isCell || getSelection()?.isCollapsed === false) return;
      const text = latest.current.textAt(placeOf(cell));
      if (!text) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      announce(latest.current.said);
    };
    document.addEventListener('copy', onCopy, { capture: true });
    return () => document.removeEventListener('copy', onCopy, { capture: true });
  }, [grid]);
};

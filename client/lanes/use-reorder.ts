import { type PointerEvent, useRef, useState } from 'react';
import { beforeOf, dropIndex, movedTo } from './drop-place.ts';

type Drag = { from: number; to: number };

/**
 * Reordering a list by a handle: while it is dragged the list shows the order that the drop would make; the drop is one
 * command. `onMove` names the row to stand before, null for the end.
 */
export const useReorder = <Id extends string>(ids: readonly Id[], onMove: (id: Id, before: Id | null) => void) => {
  const list = useRef<HTMLUListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const middles = useRef<number[]>([]);

  const moveTo = (from: number, to: number) => {
    const id = ids[from];
    if (id === undefined || from === to || to < 0 || to >= ids.length) return;
    onMove(id, beforeOf(ids, id, to));
  };

  const handle = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      middles.current = [...(list.current?.children ?? [])].map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return top + height / 2;
      });
      setDrag({ from: index, to: index });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag) setDrag({ from: drag.from, to: dropIndex(middles.current, drag.from, event.clientY) });
    },
    onPointerUp: () => {
      if (drag) moveTo(drag.from, drag.to);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });

  return {
    list,
    handle,
    /** The order to draw now, and who is being dragged. */
    shown: drag ? movedTo(ids, drag.from, drag.to) : ids,
    dragged: drag ? (ids[drag.from] ?? null) : null,
    moveTo,
  };
};

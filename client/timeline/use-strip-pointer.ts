import { type PointerEvent, type RefObject, useRef } from 'react';
import { type Day, daysBetween } from '../../shared/model/day.ts';
import { type Span, snapDay } from '../../shared/rules/timeline/span.ts';
import { useLookAt } from '../session/hooks.ts';
import { dayUnder, type Plate } from './plate.ts';

/** A hand that is so near a dated day takes it. */
const SNAP_PX = 3;

type StripPointer = {
  plate: Plate;
  window: Span;
  days: readonly Day[];
  handle: RefObject<HTMLDivElement | null>;
  onGrab: () => void;
};

/** Press anywhere on the strip and the handle is there; hold and it follows. */
export const useStripPointer = ({ plate, window, days, handle, onGrab }: StripPointer) => {
  const lookAt = useLookAt();
  const grabbed = useRef<number | null>(null);
  const follow = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const reach = (SNAP_PX * daysBetween(window.from, window.until)) / (plate.right - plate.left);
    lookAt(snapDay(dayUnder(plate, window, event.clientX - left), days, reach));
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || (event.target as Element).closest('button, a')) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grabbed.current = event.pointerId;
      event.preventDefault();
      handle.current?.focus({ preventScroll: true });
      onGrab();
      follow(event);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (grabbed.current === event.pointerId) follow(event);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (grabbed.current === event.pointerId) grabbed.current = null;
    },
    onPointerCancel: () => {
      grabbed.current = null;
    },
  };
};

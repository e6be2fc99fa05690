import { type RefObject, useLayoutEffect } from 'react';
import { useBoard } from '../board-context.ts';
import { type Point, toScreen } from '../camera/viewport.ts';

const EDGE = 8;

/**
 * Keeps a floating element at a point of the world while the camera and the cards move, and wholly inside the canvas.
 * `where` null: the element stays hidden. The element stands with its upper middle at the point.
 */
export const useAnchored = (element: RefObject<HTMLElement | null>, where: () => Point | null, drop = 0): void => {
  const { camera, scene } = useBoard();
  useLayoutEffect(() => {
    const place = () => {
      const floating = element.current;
      if (!floating) return;
      const world = where();
      floating.style.visibility = world ? '' : 'hidden';
      if (!world) return;
      const at = toScreen(camera.get(), world);
      const size = camera.size();
      const { offsetWidth, offsetHeight } = floating;
      const x = Math.max(EDGE, Math.min(size.width - offsetWidth - EDGE, at.x - offsetWidth / 2));
      const y = Math.max(EDGE, Math.min(size.height - offsetHeight - EDGE, at.y + drop));
      floating.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
    };
    place();
    const stops = [camera.subscribe(place), scene.paint(place)];
    const observer = new ResizeObserver(place);
    if (element.current) observer.observe(element.current);
    return () => {
      for (const stop of stops) stop();
      observer.disconnect();
    };
  }, [camera, scene, element, where, drop]);
};

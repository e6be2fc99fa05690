import { type RefObject, useEffect } from 'react';
import { useBoard } from '../board-context.ts';

/**
 * `data-moving` on the canvas from the moment a walk is decided until everything stands where it belongs: style sheets,
 * scripts and tests wait for it instead of guessing. Written past React, for it comes with every walk.
 */
export const useMarkMoving = (root: RefObject<HTMLElement | null>): void => {
  const { scene } = useBoard();
  useEffect(() => {
    const mark = () => root.current?.toggleAttribute('data-moving', !scene.rest.get());
    mark();
    return scene.rest.subscribe(mark);
  }, [scene, root]);
};

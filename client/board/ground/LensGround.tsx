import { useEffect, useState } from 'react';
import type { Ground } from '../../../shared/rules/layout/lens/ground.ts';
import { promptPart } from '../../session/lazy-part.ts';
import { useStore } from '../../session/store.ts';
import { useBoard } from '../board-context.ts';

const Plate = promptPart(async () => ({ default: (await import('./Plate.tsx')).Plate }));

/** The ground of the lens that is shown and, until the cards have arrived, of the one that is left. */
export const LensGround = () => {
  const { model, scene } = useBoard();
  const ground = useStore(model.ground);
  const counts = useStore(model.counts);
  const [plates, setPlates] = useState<{ now: Ground; left: Ground | null }>({ now: ground, left: null });
  if (plates.now !== ground) {
    const left = plates.now.kind === ground.kind ? plates.left : plates.now;
    setPlates({ now: ground, left: left?.kind === ground.kind ? null : left });
  }
  useEffect(() => {
    const arrived = () => {
      if (scene.resting()) setPlates((before) => (before.left === null ? before : { ...before, left: null }));
    };
    return scene.rest.subscribe(arrived);
  }, [scene]);
  // While nobody is on the map the empty sides teach; only notes and frames may lie there already.
  if (counts.supplier + counts.customer === 0 && ground.kind !== 'free') return null;
  return (
    <>
      {plates.left && <Plate key={plates.left.kind} ground={plates.left} />}
      <Plate key={ground.kind} ground={ground} />
    </>
  );
};

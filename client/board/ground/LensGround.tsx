import { useEffect, useState } from 'react';
import type { Ground } from '../../../shared/rules/layout/lens/ground.ts';
import { useStore } from '../../session/store.ts';
import { useBoard } from '../board-context.ts';
import { DecisionGround } from './DecisionGround.tsx';
import { FreeGround } from './FreeGround.tsx';
import { GridGround } from './GridGround.tsx';
import { OrganisationGround } from './OrganisationGround.tsx';

const Plate = ({ ground }: { ground: Ground }) => {
  switch (ground.kind) {
    case 'grid':
      return <GridGround ground={ground} />;
    case 'organisation':
      return <OrganisationGround ground={ground} />;
    case 'decision':
      return <DecisionGround ground={ground} />;
    case 'free':
      return <FreeGround ground={ground} />;
    case 'shape':
      return null;
  }
};

/** The ground of the lens that is shown and, until the cards have arrived, of the one that is left. */
export const LensGround = () => {
  const { model, scene } = useBoard();
  const ground = useStore(model.ground);
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
  return (
    <>
      {plates.left && <Plate key={plates.left.kind} ground={plates.left} />}
      <Plate key={ground.kind} ground={ground} />
    </>
  );
};

import type { Ground } from '../../../shared/rules/layout/lens/ground.ts';
import { DecisionGround } from './DecisionGround.tsx';
import { FreeGround } from './FreeGround.tsx';
import { GridGround } from './GridGround.tsx';
import { OrganisationGround } from './OrganisationGround.tsx';

/** What lies under the cards of one lens; the shape is measured, its ground is the map itself. */
export const Plate = ({ ground }: { ground: Ground }) => {
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

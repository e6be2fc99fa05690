import type { PersonId, RecordId } from '../../../model/id.ts';
import type { Network } from '../../network.ts';
import { arrangeNetwork } from '../arrange.ts';
import { place } from '../place.ts';
import { decisionLens } from './decision.ts';
import { freeLens } from './free.ts';
import { gridLens } from './grid.ts';
import type { LensPicture } from './ground.ts';
import type { LensName } from './lens-name.ts';
import { organisationLens } from './organisation.ts';

/** What one person has chosen to look at: it decides where cards stand, and is never written into the account. */
export type Look = {
  lens: LensName;
  /** Whose reports are folded away in the Organisation lens. */
  folded: ReadonlySet<PersonId>;
  /** Whose roles the Decision unit shows; null: those of all decisions. It moves nobody. */
  decision: RecordId | null;
};

export const FIRST_LOOK: Look = { lens: 'shape', folded: new Set(), decision: null };

/** The account through one lens: the same cards, each lens with a place for everybody. */
export const lensPicture = (network: Network, look: Look): LensPicture => {
  switch (look.lens) {
    case 'grid':
      return gridLens(network);
    case 'organisation':
      return organisationLens(network, look.folded);
    case 'decision':
      return decisionLens(network);
    case 'free':
      return freeLens(network);
    case 'shape':
      return { placement: place(arrangeNetwork(network)), ground: { kind: 'shape' } };
  }
};

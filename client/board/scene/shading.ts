import type { PersonId } from '../../../shared/model/id.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import { filterPeople, isNarrow } from '../../../shared/rules/filter-people.ts';
import type { Network } from '../../../shared/rules/network.ts';
import { overlayOf, type Tone } from '../../../shared/rules/overlay.ts';
import { withinReach } from '../../../shared/rules/within-reach.ts';
import { createStore, type Store } from '../../session/store.ts';
import type { Shade, ViewState } from '../../session/view-state.ts';
import type { BoardModel } from './board-model.ts';
import { createKeyedStore, type KeyedStore } from './keyed-store.ts';

export type Shading = {
  /** Whom focus and filter mean together; null: everybody. The others are faded. */
  meant: Store<ReadonlySet<PersonId> | null>;
  tones: KeyedStore<PersonId, Tone>;
  isFaded(line: Pick<DrawnLine, 'supplier' | 'customer'>): boolean;
  dispose(): void;
};

/** Whom focus and filter mean together; null: everybody. */
export const meantBy = (network: Network, { focus, filter }: Shade): ReadonlySet<PersonId> | null => {
  const near = focus && network.people.has(focus.person) ? withinReach(network, focus.person, focus.distance) : null;
  const found = isNarrow(filter) ? filterPeople(network, filter) : null;
  return near && found ? new Set([...near].filter((id) => found.has(id))) : (near ?? found);
};

const sameSet = (a: ReadonlySet<PersonId> | null, b: ReadonlySet<PersonId> | null): boolean =>
  a === b || (a !== null && b !== null && a.size === b.size && [...a].every((id) => b.has(id)));

const NO_TONES: ReadonlyMap<PersonId, Tone> = new Map();

/** What the view shades, read again when it or the account changes. */
export const createShading = (view: Store<ViewState>, model: Pick<BoardModel, 'network' | 'onRead'>): Shading => {
  const meant = createStore<ReadonlySet<PersonId> | null>(null);
  const tones = createKeyedStore<PersonId, Tone>();
  let shown: Shade | null = null;
  const read = () => {
    shown = view.get().shade;
    const network = model.network();
    const next = meantBy(network, shown);
    if (!sameSet(meant.get(), next)) meant.set(next);
    tones.replace(shown.overlay ? overlayOf(network, shown.overlay) : NO_TONES);
  };
  read();
  const stops = [
    model.onRead(read),
    view.subscribe(() => {
      if (view.get().shade !== shown) read();
    }),
  ];
  return {
    meant,
    tones,
    isFaded({ supplier, customer }) {
      const set = meant.get();
      return set !== null && !(set.has(supplier) && set.has(customer));
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
};

import type { PersonId } from '../../../shared/model/id.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import { overlayOf, type Tone } from '../../../shared/rules/overlay.ts';
import { createStore, type Store } from '../../session/store.ts';
import type { Shade, ViewState } from '../../session/view-state.ts';
import type { BoardModel } from './board-model.ts';
import { createKeyedStore, type KeyedStore } from './keyed-store.ts';
import { isLineFaded, type Meant, meantBy, sameMeant } from './meant-by.ts';

export type Shading = {
  /** Whom focus and filter mean together; null: everybody. The others are faded. */
  meant: Store<Meant | null>;
  tones: KeyedStore<PersonId, Tone>;
  /** The open findings of the day shown: what can be filtered by. */
  findings(): readonly Finding[];
  isFaded(line: Pick<DrawnLine, 'id' | 'supplier' | 'customer'>): boolean;
  dispose(): void;
};

const NO_TONES: ReadonlyMap<PersonId, Tone> = new Map();

/** What the view shades, read again when it or the account changes. */
export const createShading = (
  view: Store<ViewState>,
  model: Pick<BoardModel, 'network' | 'onRead'>,
  findings: () => readonly Finding[],
): Shading => {
  const meant = createStore<Meant | null>(null);
  const tones = createKeyedStore<PersonId, Tone>();
  let shown: Shade | null = null;
  const read = () => {
    shown = view.get().shade;
    const network = model.network();
    const next = meantBy(network, shown, findings);
    if (!sameMeant(meant.get(), next)) meant.set(next);
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
    findings,
    isFaded: (line) => isLineFaded(meant.get(), line),
    dispose() {
      for (const stop of stops) stop();
    },
  };
};

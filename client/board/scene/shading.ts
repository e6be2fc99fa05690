import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { type Changes, changesSince, type LineChange } from '../../../shared/rules/changes-since.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import type { Line, Network } from '../../../shared/rules/network.ts';
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
  /** While the map is compared with an earlier day: what has changed since. */
  changes: Store<Changes | null>;
  lineChanges: KeyedStore<string, LineChange>;
  /** Lines that are gone, both their people still in sight. */
  ghosts(changes: Changes | null): readonly Line[];
  isFaded(line: Pick<DrawnLine, 'id' | 'supplier' | 'customer'>): boolean;
  dispose(): void;
};

const NO_TONES: ReadonlyMap<PersonId, Tone> = new Map();
const NO_CHANGES: ReadonlyMap<string, LineChange> = new Map();

export type ShadingParts = {
  findings: () => readonly Finding[];
  today: () => Day;
  /** Changes when what was not found before can be found. */
  findingsCome?: Store<boolean>;
};

/** What has changed since the day that is compared with; null while nothing is compared. */
export const comparedBy = (network: Network, { overlay, since }: Shade, today: Day): Changes | null =>
  overlay === 'since' && since !== null ? changesSince(network, since, today) : null;

export const ghostsIn = (network: Network, changes: Changes | null): readonly Line[] =>
  changes?.goneLines.filter(({ supplier, customer }) => network.people.has(supplier) && network.people.has(customer)) ??
  [];

/** What the view shades, read again when it or the account changes. */
export const createShading = (
  view: Store<ViewState>,
  model: Pick<BoardModel, 'network' | 'onRead'>,
  { findings, today, findingsCome }: ShadingParts,
): Shading => {
  const meant = createStore<Meant | null>(null);
  const tones = createKeyedStore<PersonId, Tone>();
  const changes = createStore<Changes | null>(null);
  const lineChanges = createKeyedStore<string, LineChange>();
  let shown: Shade | null = null;
  const read = () => {
    shown = view.get().shade;
    const network = model.network();
    const next = meantBy(network, shown, findings);
    if (!sameMeant(meant.get(), next)) meant.set(next);
    const compared = comparedBy(network, shown, today());
    if (compared !== null || changes.get() !== null) changes.set(compared);
    lineChanges.replace(compared?.lines ?? NO_CHANGES);
    tones.replace(shown.overlay ? overlayOf(network, shown.overlay, compared) : NO_TONES);
  };
  read();
  const stops = [
    model.onRead(read),
    view.subscribe(() => {
      if (view.get().shade !== shown) read();
    }),
    findingsCome?.subscribe(read) ?? (() => {}),
  ];
  return {
    meant,
    tones,
    findings,
    changes,
    lineChanges,
    ghosts: (compared) => ghostsIn(model.network(), compared),
    isFaded: (line) => isLineFaded(meant.get(), line) || changes.get()?.lines.has(line.id) === false,
    dispose() {
      for (const stop of stops) stop();
    },
  };
};

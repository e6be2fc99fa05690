import type { Awareness } from 'y-protocols/awareness';
import type { ContactId, PersonId } from '../../shared/model/id.ts';
import type { Side } from '../../shared/model/side.ts';
import type { LensName } from '../../shared/rules/layout/lens/lens-name.ts';
import {
  type Drag,
  type Other,
  type Page,
  type Point,
  type PresenceState,
  parseOther,
  type Viewport,
} from './presence-state.ts';
import { createStore, type Store } from './store.ts';
import { throttle } from './throttle.ts';

/** At most 30 messages a second: smooth for the eye, cheap for a room of many. */
const SEND_EVERY_MS = 34;

export type Presence = {
  others: Store<Other[]>;
  setCursor(cursor: Point | null): void;
  setSelection(people: readonly PersonId[], contacts?: readonly ContactId[]): void;
  setDrag(drag: Drag | null): void;
  setViewport(viewport: Viewport | null): void;
  setPage(page: Page): void;
  setLens(lens: LensName): void;
};

export type PresenceUser = { id: string; name: string; hue: Side };

const sameOther = (a: Other, b: Other): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Who else is here and what they do, over the awareness of the map layer. Nothing of it is ever stored. */
export const createPresence = (awareness: Awareness, user: PresenceUser): Presence & { dispose(): void } => {
  const others = createStore<Other[]>([]);
  let own: PresenceState = {
    user,
    cursor: null,
    people: [],
    contacts: [],
    drag: null,
    viewport: null,
    page: 'map',
    lens: 'shape',
  };
  const sending = throttle(() => awareness.setLocalState(own), SEND_EVERY_MS);
  const say = (part: Partial<PresenceState>) => {
    own = { ...own, ...part };
    sending.ask();
  };

  const read = () => {
    const known = new Map(others.get().map((other) => [other.clientId, other]));
    const present: Other[] = [];
    for (const [clientId, raw] of awareness.getStates()) {
      const other = clientId === awareness.clientID ? null : parseOther(clientId, raw, user.id);
      if (!other) continue;
      const before = known.get(clientId);
      present.push(before && sameOther(before, other) ? before : other);
    }
    present.sort((a, b) => a.name.localeCompare(b.name) || a.clientId - b.clientId);
    const last = others.get();
    if (present.length !== last.length || present.some((other, index) => other !== last[index])) others.set(present);
  };
  awareness.on('change', read);
  sending.ask();

  return {
    others,
    setCursor: (cursor) => say({ cursor }),
    setSelection: (people, contacts = []) => say({ people: [...people], contacts: [...contacts] }),
    setDrag: (drag) => say({ drag }),
    setViewport: (viewport) => say({ viewport }),
    setPage: (page) => say({ page }),
    setLens: (lens) => say({ lens }),
    dispose() {
      sending.stop();
      awareness.off('change', read);
    },
  };
};

// A colleague for the benchmark: a stock y-websocket provider in Node that changes the account at a steady rate.
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { editPerson } from '../../shared/document/commands/edit-person.ts';
import { movePeople } from '../../shared/document/commands/move-people.ts';
import { perform } from '../../shared/document/edit.ts';
import { createReader } from '../../shared/document/read.ts';
import type { Day } from '../../shared/model/day.ts';
import type { PersonId } from '../../shared/model/id.ts';

const RATE = 300;
const TICK_MS = 10;

/** Calls `change` 300 times a second for `seconds`, in ticks of 10 ms. */
export const steadily = async (seconds: number, change: (index: number) => void) => {
  const begun = performance.now();
  let done = 0;
  while (performance.now() - begun < seconds * 1000) {
    const due = Math.floor(((performance.now() - begun) / 1000) * RATE);
    for (; done < due; done++) change(done);
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
};

const joinMap = async (url: string, cookie: string, accountId: string, doc: Y.Doc) => {
  class CookieSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync/${accountId}`, 'map', doc, {
    WebSocketPolyfill: CookieSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()));
  return provider;
};

/** So many people hold a card each: at the pace of a page's presence that is 300 moves a second. */
export const HANDS = 10;
/** Where the hand of a move is in the world: each goes round its own place. */
export const handAt = (index: number): { hand: number; x: number; y: number } => {
  const hand = index % HANDS;
  const turn = Math.floor(index / HANDS) / 12;
  return { hand, x: 200 + hand * 60 + Math.cos(turn) * 80, y: 200 + hand * 30 + Math.sin(turn) * 80 };
};

/** Ten colleagues who each drag a card about: what a moved card is on the wire of this product. */
export const joinAsHands = async (url: string, cookie: string, accountId: string) => {
  const providers = await Promise.all(
    Array.from({ length: HANDS }, () => joinMap(url, cookie, accountId, new Y.Doc())),
  );
  return {
    drag: (index: number) => {
      const { hand, x, y } = handAt(index);
      const person = `p${2 + hand * 3}`;
      providers[hand]?.awareness.setLocalState({
        user: { id: `hand${hand}`, name: `Colleague ${hand}`, hue: 'supplier' },
        cursor: null,
        people: [person],
        contacts: [],
        drag: { person, x, y },
        viewport: null,
        page: 'map',
      });
    },
    leave: () => {
      for (const provider of providers) provider.destroy();
    },
  };
};

export const joinAsColleague = async (url: string, cookie: string, accountId: string) => {
  const docs = { map: new Y.Doc(), inside: null, talk: null };
  const provider = await joinMap(url, cookie, accountId, docs.map);
  const reader = createReader(docs);
  let serial = 0;
  const context = { newId: () => `bench${serial++}`, today: '2026-11-23' as Day };
  const people = () => reader.read().account.people;
  const functions = reader.read().account.functions;
  return {
    rename: (index: number) => {
      const id = people()[(index * 31) % people().length]?.id as PersonId;
      perform(docs, reader.read().account, editPerson, { id, patch: { name: `Person ${index}` } }, context);
    },
    move: (index: number) => {
      const id = people()[(index * 31) % people().length]?.id as PersonId;
      const target = functions[index % functions.length]?.id ?? null;
      perform(docs, reader.read().account, movePeople, { ids: [id], on: context.today, function: target }, context);
    },
    leave: () => {
      reader.dispose();
      provider.destroy();
    },
  };
};

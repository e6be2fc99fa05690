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

export const joinAsColleague = async (url: string, cookie: string, accountId: string) => {
  class CookieSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const docs = { map: new Y.Doc(), inside: null, talk: null };
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync/${accountId}`, 'map', docs.map, {
    WebSocketPolyfill: CookieSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()));
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

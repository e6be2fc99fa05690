import * as Y from 'yjs';
import { boardUpdate, NODES } from './board.ts';
import { Client } from './client.ts';
import { Editor } from './editor.ts';
import type { Jobs } from './jobs.ts';

const EDITORS = 20;
const PORTION = 250;

/** Writes a document of many edits by twenty people through its sockets, and answers what it must be. */
export const fill = async ({ target, edits }: Jobs['fill']['ask']): Promise<Jobs['fill']['answer']> => {
  const board = boardUpdate();
  const count = Math.floor(NODES / EDITORS);
  const whole = new Y.Doc();
  Y.applyUpdate(whole, board);
  const first = await Client.open(target);
  await first.seed();
  const people = await Promise.all(
    Array.from({ length: EDITORS }, async (_, index) => {
      const client = await Client.open(target);
      client.listening = false;
      return { client, made: new Editor(board, { first: index * count, count }).write(edits / EDITORS) };
    }),
  );
  for (let at = 0; at < edits / EDITORS; at += PORTION) {
    for (const { client, made } of people) {
      for (const edit of made.slice(at, at + PORTION)) {
        client.send(edit);
        Y.applyUpdate(whole, edit.update);
      }
    }
    await Promise.all(people.map(({ client }) => client.settled()));
  }
  for (const { client } of [{ client: first }, ...people]) client.socket.close();
  return { document: Y.encodeStateAsUpdate(whole) };
};

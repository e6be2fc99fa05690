import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { benchAccount } from '../../account.ts';
import { ourRoom, withContestants } from '../contestants.ts';
import { inLoadProcess } from '../load-process.ts';
import { memory } from '../process-use.ts';
import { figure, say, sayTable } from '../table.ts';
import type { Part } from './part.ts';

const PEOPLE = 20;
const CARDS = 200;
const EDITS = 50_000;
const DAYS = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);

type Evening = {
  day: string;
  edits: number;
  documentBytes: number;
  freshBytes: number;
  databaseBytes: number;
  joinBytes: number;
  joinMs: number;
  memoryMb: number;
  endedBy: NodeJS.Signals;
};

const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);

/** A week of one account of ours; every night the server is stopped or killed, and in the morning everything is there. */
export const week: Part = () =>
  withContestants(['we'], async ([we]) => {
    if (!we?.api) throw new Error('our own server did not start');
    const { api, server } = we;
    const target = ourRoom(server, api, await api.createAccount('A week', benchAccount(CARDS, 1)));
    const evenings: Evening[] = [];
    for (const [index, day] of DAYS.entries()) {
      const edits = Math.round((EDITS * (index + 1)) / DAYS.length) - Math.round((EDITS * index) / DAYS.length);
      const { document, freshBytes } = await inLoadProcess('day', { target, people: PEOPLE, edits, today: day });
      const memoryMb = memory(server.pid).nowMb;
      const endedBy = index % 2 === 0 ? 'SIGTERM' : 'SIGKILL';
      await server.stop(endedBy);
      await server.start();
      const [joined] = await inLoadProcess('join', { target, document, times: 1 });
      if (!joined || !Number.isFinite(joined.ms)) throw new Error(`${day}: edits that were acknowledged are gone`);
      const databaseBytes = bytesIn(server.dataDir);
      const sizes = { documentBytes: document.length, freshBytes, databaseBytes, joinBytes: joined.bytes };
      evenings.push({ day, edits, ...sizes, joinMs: joined.ms, memoryMb, endedBy });
    }
    report(evenings);
    return evenings;
  });

const kilobytes = (bytes: number) => figure(bytes / 1000);

const report = (evenings: readonly Evening[]) => {
  let edits = 0;
  sayTable(
    `A week of one account: ${PEOPLE} people, ${CARDS} cards, kB`,
    [
      'evening',
      'edits so far',
      'document',
      'without history',
      'data folder',
      'cold join',
      'join ms',
      'memory MB',
      'night',
    ],
    evenings.map((evening) => {
      edits += evening.edits;
      return [
        evening.day,
        edits.toLocaleString('en'),
        kilobytes(evening.documentBytes),
        kilobytes(evening.freshBytes),
        kilobytes(evening.databaseBytes),
        kilobytes(evening.joinBytes),
        figure(evening.joinMs),
        figure(evening.memoryMb),
        evening.endedBy,
      ];
    }),
  );
  say('document: with what Yjs must remember of what was overwritten; nothing acknowledged was lost in any night\n');
};

import { benchAccount } from '../../account.ts';
import { ourRoom, withContestants } from '../contestants.ts';
import { clientFrame } from '../load/frame.ts';
import { ThinSocket } from '../load/thin-socket.ts';
import { createWire, EMPTY_STATE } from '../load/wire.ts';
import { memory } from '../process-use.ts';
import { figure, sayTable } from '../table.ts';
import type { Part } from './part.ts';

const ROOMS = 300;
const PEOPLE = 100;
/** Rooms without sockets leave memory half a minute later; then the collector needs something to do. */
const LONGEST_MS = 60_000;
const SETTLE_MS = 3_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a room costs that nobody edits: with a socket in it, and after the last one has left. Ours alone. */
export const idle: Part = () =>
  withContestants(['we'], async ([we]) => {
    if (!we?.api) throw new Error('our own server did not start');
    const { api, server } = we;
    const rooms = async () => {
      const text = await (await api.send('GET', '/metrics')).text();
      return Number(/^facet_rooms (\d+)/m.exec(text)?.[1]);
    };
    const emptied = async () => {
      for (const end = performance.now() + LONGEST_MS; (await rooms()) > 0; await pause(500)) {
        if (performance.now() > end) throw new Error('rooms without sockets stay in memory');
      }
      await pause(SETTLE_MS);
      return memory(server.pid).nowMb;
    };

    const file = benchAccount(PEOPLE, 1);
    const targets = [];
    for (let index = 0; index < ROOMS; index++) {
      targets.push(ourRoom(server, api, await api.createAccount(`Idle ${index}`, file)));
    }
    await server.stop('SIGTERM');
    await server.start();
    await pause(SETTLE_MS);
    const before = memory(server.pid).nowMb;

    const sockets = [];
    for (const target of targets) {
      const socket = await ThinSocket.open(target);
      socket.send(clientFrame(createWire(target).step1(EMPTY_STATE)));
      sockets.push(socket);
    }
    await pause(SETTLE_MS);
    const open = memory(server.pid).nowMb;
    for (const socket of sockets) socket.close();
    const closed = await emptied();

    const perRoom = (mb: number) => ((mb - before) * 1024) / ROOMS;
    sayTable(
      `${ROOMS} rooms of ${PEOPLE} people that nobody edits`,
      ['', 'server MB', 'kB a room'],
      [
        ['none open', figure(before), '–'],
        ['a socket in each', figure(open), figure(perRoom(open))],
        ['all left, grace time over', figure(closed), figure(perRoom(closed))],
      ],
    );
    return { rooms: ROOMS, people: PEOPLE, before, open, closed };
  });

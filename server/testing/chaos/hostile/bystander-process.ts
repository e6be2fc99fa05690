// Two people in a room of their own, in a process of their own: one edits all the time, the other looks. Neither the
// attack nor the measurement shares their event loop. Told `begin` by the parent, then a number: after that many edits
// it answers what happened.
import * as Y from 'yjs';
import { Peer } from '../peer.ts';

export type Watch = {
  edits: number;
  /** Milliseconds from an edit to the other's screen. */
  p50: number;
  p99: number;
  max: number;
  /** Sockets that were closed meanwhile. */
  closes: number;
  broken: string[];
};

const EVERY_MS = 5;

const [wsUrl, cookie, account] = process.argv.slice(2) as [string, string, string];
const door = { wsUrl: () => wsUrl, cookie, account };
const [writer, reader] = [new Peer(door), new Peer(door)];
let waiting: { clock: number; at: number }[] = [];
let latencies: number[] = [];
let closes = 0;
let timer: NodeJS.Timeout | undefined;

const clockOf = (doc: Y.Doc) => Y.getState(doc.store, writer.doc.clientID);

const edit = () => {
  waiting.push({ clock: clockOf(writer.doc), at: performance.now() });
  writer.doc.getMap('people').set('beat', waiting.length);
};

reader.doc.on('update', () => {
  const now = performance.now();
  const arrived = clockOf(reader.doc);
  latencies.push(...waiting.filter(({ clock }) => clock < arrived).map(({ at }) => now - at));
  waiting = waiting.filter(({ clock }) => clock >= arrived);
});

/** Connected for good: comes back by itself, as a page would. */
const stay = async (peer: Peer): Promise<void> => {
  for (;;) {
    await peer.open();
    await peer.until(() => peer.closed !== null);
    closes += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const end = async (edits: number): Promise<Watch> => {
  await reader.until(() => latencies.length >= edits);
  clearInterval(timer);
  await reader.until(() => waiting.length === 0);
  await writer.until(() => writer.saved);
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const broken = [...writer.broken, ...reader.broken];
  return { edits: sorted.length, p50: at(0.5), p99: at(0.99), max: sorted.at(-1) ?? 0, closes, broken };
};

process.on('message', async (message) => {
  if (typeof message === 'number') return process.send?.(await end(message));
  latencies = [];
  closes = 0;
  timer = setInterval(edit, EVERY_MS);
});
process.on('disconnect', () => process.exit(0));

for (const peer of [writer, reader]) void stay(peer);
await Promise.all([writer, reader].map((peer) => peer.until(() => peer.saved)));
process.send?.('ready');

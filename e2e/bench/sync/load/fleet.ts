import { busySeconds, cpuSeconds } from '../process-use.ts';
import { AckTimes } from './ack-times.ts';
import { Arrivals } from './arrivals.ts';
import { boardUpdate, NODES } from './board.ts';
import { Client } from './client.ts';
import { Editor } from './editor.ts';
import { playSchedule, schedule } from './schedule.ts';
import type { Target } from './target.ts';
import { framed } from './wire.ts';

const AT_ONCE = 50;
const DRAIN_MS = 3_000;

export type FleetPlan = {
  targets: Target[];
  clientsPerRoom: number;
  editorsPerRoom: number;
  /** Clients per room that read what they get and note the time. */
  listenersPerRoom: number;
};

/** Rates are per second, of all editors together. */
export type Load = { edits: number; presence: number; seconds: number; warmSeconds: number; serverPid: number };

export type Run = {
  sent: number;
  /** Edits times the other clients of their room, in the measured time. */
  delivered: number;
  /** Share of what was sent that the listeners never got. */
  missing: number;
  latencies: Float64Array;
  acks: Float64Array;
  serverCpu: number;
  ownCpu: number;
  /** Cores that neither the server nor the generator used, and somebody did: they disturb the measurement. */
  neighbours: number;
  /** From the first measured edit until the last had arrived. */
  measuredSeconds: number;
  /** How late the generator sent, 99th percentile, ms. */
  lag: number;
  /** Sockets that the server has closed. */
  closed: number;
};

type Member = { client: Client; editor: Editor | null; listens: boolean };
type EditingMember = Member & { editor: Editor };

const inGroups = async (tasks: readonly (() => Promise<void>)[]) => {
  for (let at = 0; at < tasks.length; at += AT_ONCE) {
    await Promise.all(tasks.slice(at, at + AT_ONCE).map((task) => task()));
  }
};

/** Rooms full of clients in this process. The first clients of a room edit, the last ones listen. */
export class Fleet {
  readonly #plan: FleetPlan;
  readonly #members: Member[] = [];
  #presenceClock = 0;

  private constructor(plan: FleetPlan) {
    this.#plan = plan;
  }

  static async open(plan: FleetPlan): Promise<Fleet> {
    const fleet = new Fleet(plan);
    const board = boardUpdate();
    const share = Math.floor(NODES / plan.editorsPerRoom);
    const join = async (target: Target, index: number) => {
      const client = await Client.open(target);
      const editor = index < plan.editorsPerRoom ? new Editor(board, { first: index * share, count: share }) : null;
      client.listening = index >= plan.clientsPerRoom - plan.listenersPerRoom;
      fleet.#members.push({ client, editor, listens: client.listening });
      if (index === 0) await client.seed();
    };
    await inGroups(plan.targets.map((target) => () => join(target, 0)));
    const others = Array.from({ length: plan.clientsPerRoom - 1 }, (_, index) => index + 1);
    await inGroups(plan.targets.flatMap((target) => others.map((index) => () => join(target, index))));
    return fleet;
  }

  /** Plays one load; may be called again, the documents go on. */
  async run(load: Load): Promise<Run> {
    const editing = this.#members.filter((member): member is EditingMember => member.editor !== null);
    const now = () => performance.now();
    const arrivals = new Arrivals();
    for (const { client, editor, listens } of this.#members) {
      if (listens) client.onUpdate = arrivals.listener(now, editor?.client ?? null);
    }
    const each = Math.round((load.edits * load.seconds) / editing.length);
    const ready = editing.map(({ client, editor }) => {
      const acks = new AckTimes(client.counted, now);
      client.onAck = (count) => acks.acked(count);
      const edits = editor.move(each).map((edit) => ({ frame: client.frame(edit), end: edit.end }));
      return { client, editor, acks, edits, next: 0 };
    });
    const totals = { sent: 0, measured: 0, expected: 0 };
    const listening = this.#plan.listenersPerRoom;
    let begun = { at: now(), server: cpuSeconds(load.serverPid), own: process.cpuUsage(), busy: busySeconds() };
    const lag = await playSchedule(schedule({ editors: editing.length, ...load }), {
      measuring: () => {
        begun = { at: now(), server: cpuSeconds(load.serverPid), own: process.cpuUsage(), busy: busySeconds() };
      },
      edit: (index, measured) => {
        const from = ready[index] as (typeof ready)[number];
        const edit = from.edits[from.next++];
        if (!edit) return;
        const at = now();
        arrivals.sent(from.editor.client, edit.end, at, measured);
        from.acks.sent(measured ? at : null);
        from.client.counted += 1;
        from.client.socket.send(edit.frame);
        totals.sent += 1;
        totals.measured += measured ? 1 : 0;
        totals.expected += from.client.listening ? listening - 1 : listening;
      },
      presence: (index) => {
        const { client, editor } = ready[index] as (typeof ready)[number];
        const clock = ++this.#presenceClock;
        const state = JSON.stringify({ cursor: { x: (clock * 7) % 1900, y: (clock * 3) % 1000 } });
        client.socket.send(framed(client.wire.presence(editor.client, clock, state)));
      },
    });
    const until = now() + DRAIN_MS;
    while (arrivals.arrived < totals.expected && now() < until) await new Promise((resolve) => setTimeout(resolve, 2));
    const own = process.cpuUsage(begun.own);
    const ownCpu = (own.user + own.system) / 1e6;
    const serverCpu = cpuSeconds(load.serverPid) - begun.server;
    const measuredSeconds = (now() - begun.at) / 1000;
    const foreign = busySeconds() - begun.busy - ownCpu - serverCpu;
    return {
      sent: totals.sent,
      delivered: totals.measured * (this.#plan.clientsPerRoom - 1),
      missing: Math.max(0, 1 - arrivals.arrived / totals.expected),
      latencies: Float64Array.from(arrivals.latencies),
      acks: Float64Array.from(ready.flatMap(({ acks }) => acks.latencies)),
      serverCpu,
      ownCpu,
      neighbours: Math.max(0, foreign / measuredSeconds),
      measuredSeconds,
      lag,
      closed: this.#members.filter(({ client }) => client.socket.closedWith !== null).length,
    };
  }

  close(): void {
    for (const { client } of this.#members) client.socket.close();
  }
}

import { percentile } from '../percentile.ts';
import { random } from './random.ts';

const TICK_MS = 1;

export type Slot = { at: number; editor: number; kind: 'edit' | 'presence'; measured: boolean };
type Wanted = { editors: number; edits: number; presence: number; seconds: number; warmSeconds: number };

/** Who does what when, in ms from the start: each editor at a steady rate, with a phase of its own. */
export const schedule = ({ editors, edits, presence, seconds, warmSeconds }: Wanted): Slot[] => {
  const chance = random(editors);
  const slots: Slot[] = [];
  const fill = (kind: Slot['kind'], perSecond: number) => {
    const each = Math.round((perSecond * seconds) / editors);
    for (let editor = 0; editor < editors; editor++) {
      const phase = chance();
      for (let index = 0; index < each; index++) {
        const at = ((index + phase) / each) * seconds * 1000;
        slots.push({ at, editor, kind, measured: at >= warmSeconds * 1000 });
      }
    }
  };
  fill('edit', edits);
  fill('presence', presence);
  return slots.sort((a, b) => a.at - b.at);
};

type Actor = {
  /** The first measured slot is due. */
  measuring(): void;
  edit(editor: number, measured: boolean): void;
  presence(editor: number): void;
};

/** Plays the slots in time and answers how late it was, 99th percentile in ms. */
export const playSchedule = async (slots: readonly Slot[], actor: Actor): Promise<number> => {
  const begun = performance.now();
  const lags: number[] = [];
  let next = 0;
  let measuring = false;
  while (next < slots.length) {
    const elapsed = performance.now() - begun;
    for (let slot = slots[next]; slot && slot.at <= elapsed; slot = slots[++next]) {
      if (slot.measured && !measuring) {
        measuring = true;
        actor.measuring();
      }
      if (slot.kind === 'presence') actor.presence(slot.editor);
      else {
        actor.edit(slot.editor, slot.measured);
        if (slot.measured) lags.push(performance.now() - begun - slot.at);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  return percentile(
    lags.sort((a, b) => a - b),
    0.99,
  );
};

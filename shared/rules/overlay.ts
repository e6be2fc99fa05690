// Overlays: one more fact on every card, in any lens, as a step of one ramp and a word.

import { daysBetween } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import type { Stance } from '../model/judgement.ts';
import type { Changes, PersonChange } from './changes-since.ts';
import { judgementsOn } from './judgements-on.ts';
import type { Network } from './network.ts';
import { ownersOf } from './owners.ts';
import { lastSignOfLife } from './staleness.ts';

export const OVERLAYS = ['strength', 'freshness', 'stance', 'owner', 'since'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** Flat, so that two can be compared. `tone`: 0 (nothing) to 4 on the ramp; `against`: of a stance below neutral. */
export type Tone = {
  overlay: Overlay;
  tone: 0 | 1 | 2 | 3 | 4;
  against: boolean;
  /** Strength, days since the last touch, or stance; null where nothing is known. */
  value: number | null;
  owner: PersonId | null;
  /** What has changed since the day compared with. */
  change: PersonChange | null;
};

/** A loss is hatched, a gain dark; who moved or is judged anew is between. */
export const CHANGE_TONES: Readonly<Record<PersonChange, Pick<Tone, 'tone' | 'against'>>> = {
  added: { tone: 4, against: false },
  gained: { tone: 3, against: false },
  stronger: { tone: 3, against: false },
  moved: { tone: 2, against: false },
  judged: { tone: 2, against: false },
  weaker: { tone: 3, against: true },
  lost: { tone: 3, against: true },
};

/** Days since the last touch up to which a step of the ramp holds, from fresh to old. */
export const FRESH_DAYS = [30, 90, 180] as const;

const strengths = (network: Network): Map<PersonId, number> => {
  const best = new Map<PersonId, number>();
  for (const line of network.lines)
    for (const id of [line.supplier, line.customer]) best.set(id, Math.max(best.get(id) ?? 0, line.strength));
  return best;
};

/** Days since anybody of the other company was last known to be in touch. */
const silences = (network: Network): Map<PersonId, number> => {
  const least = new Map<PersonId, number>();
  for (const { contact, supplier, customer } of network.lines) {
    const last = contact && lastSignOfLife(contact, network.day);
    if (!last) continue;
    const days = daysBetween(last, network.day);
    for (const id of [supplier, customer]) least.set(id, Math.min(least.get(id) ?? Number.POSITIVE_INFINITY, days));
  }
  return least;
};

const freshTone = (days: number): Tone['tone'] => {
  const step = FRESH_DAYS.findIndex((most) => days <= most);
  return step < 0 ? 1 : ((4 - step) as Tone['tone']);
};

/** Stance is not known of our own people, an owner only of theirs: those have no tone at all, nor has who did not change. */
export const overlayOf = (
  network: Network,
  overlay: Overlay,
  /** Of the overlay `since`, which says nothing without. */
  changes: Changes | null = null,
): ReadonlyMap<PersonId, Tone> => {
  const tones = new Map<PersonId, Tone>();
  const blank: Tone = { overlay, tone: 0, against: false, value: null, owner: null, change: null };
  const people = [...network.people.values()];
  switch (overlay) {
    case 'strength': {
      const best = strengths(network);
      for (const { id } of people) {
        const value = best.get(id) ?? 0;
        tones.set(id, { ...blank, value, tone: value as Tone['tone'] });
      }
      return tones;
    }
    case 'freshness': {
      const silent = silences(network);
      for (const { id } of people) {
        const value = silent.get(id) ?? null;
        tones.set(id, { ...blank, value, tone: value === null ? 0 : freshTone(value) });
      }
      return tones;
    }
    case 'stance': {
      const judged = judgementsOn(network.account, network.day);
      for (const { id, side } of people) {
        if (side !== 'customer') continue;
        const value: Stance | null = judged.get(id)?.stance ?? null;
        const tone = value === null ? 0 : value === 0 ? 1 : ((Math.abs(value) + 2) as Tone['tone']);
        tones.set(id, { ...blank, value, tone, against: value !== null && value < 0 });
      }
      return tones;
    }
    case 'since': {
      for (const [id, change] of changes?.people ?? []) tones.set(id, { ...blank, ...CHANGE_TONES[change], change });
      return tones;
    }
    case 'owner': {
      const owners = ownersOf(network);
      for (const { id, side } of people) {
        if (side !== 'customer') continue;
        const owner = owners.get(id) ?? null;
        tones.set(id, { ...blank, owner, tone: owner === null ? 0 : 2 });
      }
      return tones;
    }
  }
};

// What is ticked in the dialog and not yet saved.
import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Evidence } from '../../../shared/model/evidence.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { Stage } from '../../../shared/model/stage.ts';

export type Tick = { stage: Stage; item: string; date: Day | null; source: string };
export type Draft = ReadonlyMap<string, Tick>;

export const keyOf = ({ stage, item }: Pick<Evidence, 'stage' | 'item'>): string => `${stage}:${item}`;

/** Of two ticks of one item the later of the list counts, as a second tick corrects the first. */
export const draftOf = (evidence: readonly Evidence[]): Draft =>
  new Map(evidence.map(({ stage, item, date, source }) => [keyOf({ stage, item }), { stage, item, date, source }]));

export const ticked = (draft: Draft, tick: Tick): Draft => new Map(draft).set(keyOf(tick), tick);

export const unticked = (draft: Draft, key: string): Draft => {
  const next = new Map(draft);
  next.delete(key);
  return next;
};

/** The account as it would be. A tick without a day shows nothing yet. */
export const withDraft = (account: Account, draft: Draft): Account => {
  const evidence = [...draft.entries()].flatMap(([key, { date, ...tick }]): Evidence[] =>
    date === null ? [] : [{ id: key as RecordId, ...tick, date }],
  );
  return { ...account, inside: { ...account.inside, evidence } };
};

export type DraftChanges = { ticks: (Tick & { date: Day })[]; unticks: Pick<Tick, 'stage' | 'item'>[] };

/** What has to be written: ticks that are new or other than before, and those taken back. */
export const changesOf = (before: Draft, draft: Draft): DraftChanges => ({
  ticks: [...draft].flatMap(([key, tick]) => {
    const was = before.get(key);
    const same = was?.date === tick.date && was.source === tick.source;
    return same || tick.date === null ? [] : [{ ...tick, date: tick.date }];
  }),
  unticks: [...before].flatMap(([key, { stage, item }]) => (draft.has(key) ? [] : [{ stage, item }])),
});

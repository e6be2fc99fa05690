// By what the list is filtered and grouped: the values that a row has in each respect.
import { type ListRow, openOf, rulesOf, SEVERITIES, shapeOf, worstSeverity } from './list-row.ts';

export const RESPECTS = ['kam', 'stage', 'finding', 'tag', 'status', 'shape'] as const;
export type Respect = (typeof RESPECTS)[number];

/** Has no value in this respect: no KAM, no claimed stage, nothing open. */
export const NONE = '';

const orNone = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [NONE]);

/** KAMs by the key that is the same on every map. */
const SHARED = {
  kam: ({ facts }: ListRow) => orNone((facts?.kams ?? []).map(({ key }) => key)),
  stage: ({ facts }: ListRow) => orNone(facts?.stages.claimed ? [facts.stages.claimed] : []),
  tag: ({ profile }: ListRow) => orNone(profile.tags),
  status: ({ status }: ListRow) => orNone(status ? [status] : []),
  shape: (row: ListRow) => orNone([shapeOf(row) ?? NONE]),
};

/** All that a filter finds a row by: each severity and each rule of an open finding. */
export const filterValues = (row: ListRow, respect: Respect): readonly string[] =>
  respect === 'finding'
    ? orNone([...SEVERITIES.filter((severity) => openOf(row)[severity] > 0), ...rulesOf(row)])
    : SHARED[respect](row);

/** The groups that a row stands in. With two KAMs or tags it stands in both. */
export const groupValues = (row: ListRow, respect: Respect): readonly string[] =>
  respect === 'finding' ? [worstSeverity(row) ?? NONE] : [...new Set(SHARED[respect](row))];

import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId, FunctionId } from '../../shared/model/id.ts';
import { type Found, searchPeople } from '../../shared/rules/search.ts';
import type { Text } from '../text/use-text.ts';
import type { Action } from './action.ts';
import { type LabelMatch, matchLabel } from './marked-text.ts';

export type PaletteEntry =
  | { kind: 'person'; id: string; found: Found }
  | { kind: 'action'; id: string; label: string; match: LabelMatch; action: Action }
  | { kind: 'add-to'; id: string; label: string; match: LabelMatch; lane: FunctionId }
  | { kind: 'follow'; id: string; label: string; match: LabelMatch; clientId: number }
  | { kind: 'account'; id: string; label: string; match: LabelMatch; account: AccountId };

export type PaletteGroup = { id: 'people' | 'do' | 'accounts'; entries: PaletteEntry[] };

export type PaletteSource = {
  account: Account;
  day: Day;
  text: Text;
  readOnly: boolean;
  /** What can be done now, in the order of the list. */
  actions: readonly Action[];
  others: readonly { clientId: number; name: string }[];
  accounts: readonly { id: AccountId; name: string }[];
};

/** Beyond these nobody reads on; one more letter finds it. People without a query are a short start, not the register. */
const MOST = { people: 8, peopleOnly: 50, peopleUnasked: 5, do: 8, accounts: 4 } as const;

type Labelled = Exclude<PaletteEntry, { kind: 'person' }>;

const matching = <E extends Labelled>(entries: readonly Omit<E, 'match'>[], query: string): E[] =>
  entries
    .flatMap((entry) => {
      const match = matchLabel(entry.label, query);
      return match ? [{ ...entry, match } as unknown as E] : [];
    })
    .toSorted((a, b) => b.match.score - a.match.score);

/** What the palette offers for a query: people first, then what can be done, then other accounts. */
export const paletteGroups = (source: PaletteSource, query: string, peopleOnly: boolean): PaletteGroup[] => {
  const asked = query.trim() !== '';
  const most = peopleOnly ? MOST.peopleOnly : asked ? MOST.people : MOST.peopleUnasked;
  const people = searchPeople(source.account, source.day, query, most).map(
    (found): PaletteEntry => ({ kind: 'person', id: `person-${found.id}`, found }),
  );
  const groups: PaletteGroup[] = [{ id: 'people', entries: people }];
  if (!peopleOnly) {
    const words = source.text.actions.palette;
    const actions = source.actions.map((action) => ({
      kind: 'action' as const,
      id: action.id,
      label: action.label(source.text),
      action,
    }));
    const lanes = (source.readOnly ? [] : source.account.functions).map((lane) => ({
      kind: 'add-to' as const,
      id: `add-to-${lane.id}`,
      label: words.addTo(lane.name),
      lane: lane.id,
    }));
    const others = source.others.map((other) => ({
      kind: 'follow' as const,
      id: `follow-${other.clientId}`,
      label: words.followPerson(other.name),
      clientId: other.clientId,
    }));
    const doing: Labelled[] = asked
      ? matching<Labelled>([...actions, ...lanes, ...others], query).slice(0, MOST.do)
      : matching<Labelled>([...actions, ...others], query);
    const accounts = source.accounts.map(({ id, name }) => ({
      kind: 'account' as const,
      id: `account-${id}`,
      label: name,
      account: id,
    }));
    groups.push({ id: 'do', entries: doing });
    if (asked) groups.push({ id: 'accounts', entries: matching<Labelled>(accounts, query).slice(0, MOST.accounts) });
  }
  return groups.filter((group) => group.entries.length > 0);
};

// What the dated facts say has changed between two days: nothing is stored for it, and no review is needed.
import { addDays, type Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import type { Judgement } from '../model/judgement.ts';
import { judgementsOn } from './judgements-on.ts';
import { type Line, type Member, type Network, networkOn } from './network.ts';

/** What is said of a card: of the person himself, or else the most telling change of his lines. */
export type PersonChange = 'added' | 'moved' | 'judged' | 'lost' | 'weaker' | 'gained' | 'stronger';
export const PERSON_CHANGES = ['added', 'moved', 'judged', 'gained', 'stronger', 'weaker', 'lost'] as const;
export type LineChange = { kind: 'added' | 'stronger' | 'weaker'; from: number; to: number };

export type Changes = {
  since: Day;
  people: ReadonlyMap<PersonId, PersonChange>;
  /** By the id of the line on the later day. */
  lines: ReadonlyMap<string, LineChange>;
  goneLines: readonly Line[];
  /** Who stood on the map then and stands there no more, in the account's order. */
  gonePeople: readonly PersonId[];
};

/** Without a review the map is compared with a quarter ago. */
export const SINCE_DAYS = [30, 90, 180, 365] as const;
const DEFAULT_DAYS = 90;

/** The day to compare with when nobody chose one: the last review, if it was before the day shown. */
export const baseDay = (lastReview: Day | null, day: Day): Day =>
  lastReview !== null && lastReview < day ? lastReview : addDays(day, -DEFAULT_DAYS);

const hasMoved = (a: Member, b: Member): boolean =>
  a.side !== b.side ||
  a.tip !== b.tip ||
  a.function !== b.function ||
  a.level !== b.level ||
  a.post?.title !== b.post?.title ||
  a.post?.unit !== b.post?.unit;

const isJudgedAnew = (a: Judgement | undefined, b: Judgement | undefined): boolean =>
  (a?.stance ?? null) !== (b?.stance ?? null) || (a?.influence ?? null) !== (b?.influence ?? null);

const pairOf = ({ supplier, customer }: Line): string => `${supplier} ${customer}`;

/** Worse news first: a card says one thing. */
const TELLING: readonly PersonChange[] = ['lost', 'weaker', 'gained', 'stronger'];

export const changesSince = (after: Network, since: Day, today: Day): Changes => {
  const { account, day } = after;
  const before = networkOn(account, since, { today });
  const [then, now] = [before, after].map(({ lines }) => new Map(lines.map((line) => [pairOf(line), line]))) as [
    Map<string, Line>,
    Map<string, Line>,
  ];
  const lines = new Map<string, LineChange>();
  const ofLines = new Map<PersonId, PersonChange>();
  const tell = ({ supplier, customer }: Line, change: PersonChange) => {
    for (const id of [supplier, customer]) {
      const known = ofLines.get(id);
      if (!known || TELLING.indexOf(change) < TELLING.indexOf(known)) ofLines.set(id, change);
    }
  };
  if (since < day) {
    for (const [pair, line] of now) {
      const from = then.get(pair)?.strength ?? 0;
      if (from === line.strength) continue;
      const kind = from === 0 ? 'added' : line.strength > from ? 'stronger' : 'weaker';
      lines.set(line.id, { kind, from, to: line.strength });
      tell(line, kind === 'added' ? 'gained' : kind);
    }
  }
  const goneLines = since < day ? [...then].flatMap(([pair, line]) => (now.has(pair) ? [] : [line])) : [];
  for (const line of goneLines) tell(line, 'lost');

  const [judgedThen, judgedNow] = [judgementsOn(account, since), judgementsOn(account, day)];
  const people = new Map<PersonId, PersonChange>();
  if (since < day)
    for (const member of after.people.values()) {
      const { id } = member;
      const old = before.people.get(id);
      const change = !old
        ? 'added'
        : hasMoved(old, member)
          ? 'moved'
          : isJudgedAnew(judgedThen.get(id), judgedNow.get(id))
            ? 'judged'
            : ofLines.get(id);
      if (change) people.set(id, change);
    }
  const gonePeople = since < day ? [...before.people.keys()].filter((id) => !after.people.has(id)) : [];
  return { since, people, lines, goneLines, gonePeople };
};

// Reads an action that was typed in one go: "Send the draft @Anna Berg 15.12.".
import { addDays, Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';

export type TypedAction = { text: string; owner: PersonId | null; due: Day | null };

const DAY_AT_END = /(?:^|\s)(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4})?|\+\d{1,4})$/;

const two = (digits: string): string => digits.padStart(2, '0');

/** A day without its year is the next one to come; "+14" is in fourteen days. */
const readDay = (typed: string, today: Day): Day | null => {
  if (typed.startsWith('+')) return addDays(today, Number(typed.slice(1)));
  if (typed.includes('-')) return Day.safeParse(typed).data ?? null;
  const [date = '', month = '', year = ''] = typed.split('.');
  const inYear = (value: number): Day | null => Day.safeParse(`${value}-${two(month)}-${two(date)}`).data ?? null;
  if (year !== '') return inYear(Number(year));
  const thisYear = Number(today.slice(0, 4));
  const day = inYear(thisYear);
  return day !== null && day >= today ? day : inYear(thisYear + 1);
};

const takeDay = (text: string, today: Day): { rest: string; due: Day | null } => {
  const found = DAY_AT_END.exec(text);
  const due = found ? readDay(found[1]!, today) : null;
  return due === null ? { rest: text, due } : { rest: text.slice(0, found!.index).trim(), due };
};

export type Owner = { id: PersonId; name: string };

/** The longest name that stands after an "@", whole or as its first word when only one of ours is called so. */
const takeOwner = (text: string, owners: readonly Owner[]): { rest: string; owner: PersonId | null } => {
  const lower = text.toLowerCase();
  const called = (owner: Owner, name: string) => {
    const at = ` ${lower}`.indexOf(` @${name.toLowerCase()}`);
    const end = at + 1 + name.length;
    const isWhole = at >= 0 && !/[\p{L}\p{N}]/u.test(text.slice(end, end + 1));
    return isWhole && name !== '' ? { owner, at, end } : null;
  };
  const byLength = owners.toSorted((a, b) => b.name.length - a.name.length);
  const whole = byLength.map((owner) => called(owner, owner.name)).find((hit) => hit !== null);
  const firsts = owners.map((owner) => called(owner, owner.name.split(' ')[0]!)).filter((hit) => hit !== null);
  const hit = whole ?? (firsts.length === 1 ? firsts[0] : undefined);
  if (!hit) return { rest: text, owner: null };
  return { rest: `${text.slice(0, hit.at).trim()} ${text.slice(hit.end).trim()}`.trim(), owner: hit.owner.id };
};

/** What is not understood stays text. `owners` are our people. */
export const readTypedAction = (typed: string, owners: readonly Owner[], today: Day): TypedAction => {
  const first = takeDay(typed.trim(), today);
  const { rest, owner } = takeOwner(first.rest, owners);
  // The name may have stood last.
  const second = first.due === null ? takeDay(rest, today) : { rest, due: first.due };
  return { text: second.rest, owner, due: second.due };
};

/** A name or a day, as it would be written to be taken for one. */
const MEANT =
  /(?<=^|\s)(?:@[\p{L}\p{N}][\p{L}\p{N}'-]*|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4})?|\+\d+)(?=$|[\s,.;])/gu;

/** What of it was meant as owner or day, as it seems, and has stayed text: "@Ingrid" who is none of ours, "31.02.". */
export const unreadInAction = ({ text }: TypedAction): string[] => text.match(MEANT) ?? [];

import type { Account } from '../../shared/model/account.ts';
import { entryOn } from '../../shared/model/dated.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ImportPlan, PlannedEnd, PlannedUpdate } from '../../shared/rules/exchange/plan.ts';
import type { Text } from '../text/use-text.ts';

const nameIn = (list: readonly { id: string; name: string }[], id: string | null | undefined): string =>
  (id && list.find((it) => it.id === id)?.name) || '';

/** What an update changes, field by field in words: "Title: Controller → CFO". */
export const changesInWords = (update: PlannedUpdate, account: Account, day: Day, t: Text['exchange']): string[] => {
  const person = account.people.find((it) => it.id === update.id);
  if (!person) return [];
  const post = entryOn(person.posts, day) ?? person.posts[0];
  const { functions, levels, units } = account;
  const plain = (['name', 'email', 'phone', 'url', 'location'] as const).flatMap((key) =>
    update.person[key] === undefined ? [] : [t.changed(t.fields[key], person[key] ?? '', update.person[key])],
  );
  const ids = Object.values(update.person.externalIds ?? {}).map((id) => t.changed(t.externalId, '', id));
  const { title, function: lane, level, unit } = update.post;
  return [
    ...plain,
    ...ids,
    ...(title === undefined ? [] : [t.changed(t.fields.title, post?.title ?? '', title)]),
    ...(lane === undefined
      ? []
      : [t.changed(t.fields.function, nameIn(functions, post?.function), nameIn(functions, lane))]),
    ...(level === undefined ? [] : [t.changed(t.fields.level, nameIn(levels, post?.level), nameIn(levels, level))]),
    ...(unit === undefined ? [] : [t.changed(t.fields.unit, nameIn(units, post?.unit), nameIn(units, unit))]),
  ];
};

/** The name of whoever stands at an end of a planned reporting line. */
export const nameOfEnd = (end: PlannedEnd, plan: ImportPlan, account: Account): string =>
  'id' in end
    ? (plan.update.find((it) => it.id === end.id)?.person.name ?? nameIn(account.people, end.id))
    : (plan.add.find((it) => it.row === end.row)?.person.name ?? '');

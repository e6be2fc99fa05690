// Carries differences out on a plain account. When they say everything, the other account comes out.
import type { Account } from '../../model/account.ts';
import { collections } from '../../model/record.ts';
import type { Difference, Fields } from '../diff/difference.ts';

const put = (fields: Fields, key: string, value: unknown): void => {
  if (value === undefined) delete fields[key];
  else fields[key] = value;
};

const inOrder = <T>(list: T[], name: (entry: T) => string, order: readonly string[]): void => {
  list.sort((a, b) => order.indexOf(name(a)) - order.indexOf(name(b)));
};

const byOf = (list: string): 'from' | 'id' => (list === 'posts' || list === 'strengths' ? 'from' : 'id');

export const applyDifferences = (before: Account, differences: readonly Difference[]): Account => {
  const account = structuredClone(before) as Fields;
  const part = (name: string) => (name === 'file' || name === 'map' ? account : (account[name] as Fields));
  for (const difference of differences) {
    if (difference.kind === 'beside') {
      put(part(difference.of), difference.key, difference.after);
      continue;
    }
    const { collection } = difference;
    const list = part(collections[collection].layer)[collection] as (Fields & { id: string })[];
    if (difference.kind === 'order') {
      inOrder(list, (record) => record.id, difference.after);
      continue;
    }
    if (difference.kind === 'added') {
      list.push(structuredClone(difference.record) as Fields & { id: string });
      continue;
    }
    const at = list.findIndex((record) => record.id === difference.id);
    const record = list[at]!;
    switch (difference.kind) {
      case 'removed':
        list.splice(at, 1);
        break;
      case 'field':
        put(record, difference.key, difference.after);
        break;
      case 'part':
        put(record[difference.part] as Fields, difference.key, difference.after);
        break;
      default: {
        const entries = record[difference.list] as Fields[];
        const by = byOf(difference.list);
        const name = (entry: Fields) => String(entry[by] ?? '');
        if (difference.kind === 'entry-order') inOrder(entries, name, difference.after);
        else {
          const found = entries.findIndex((entry) => name(entry) === name(difference.entry));
          if (difference.kind === 'entry-added') entries.push(structuredClone(difference.entry));
          else if (difference.kind === 'entry-removed') entries.splice(found, 1);
          else put(entries[found]!, difference.key, difference.after);
        }
      }
    }
  }
  return account as Account;
};

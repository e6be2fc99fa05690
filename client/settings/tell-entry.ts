import { Day } from '../../shared/model/day.ts';
import type { AuditEntry } from '../../shared/protocol/audit.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import type { Text } from '../text/use-text.ts';

type Words = Text['audit'];

/** A name within a sentence: longer ones are only mentioned. */
const NAME_LENGTH = 80;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Names written from right to left stay together within a sentence that is not. */
const nameIn = (name: string): string => {
  const short = shorten(name, NAME_LENGTH);
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
};

export const whoOf = ({ actor, detail }: Pick<AuditEntry, 'actor' | 'detail'>, t: Words): string => {
  const name = actor.name === '' ? t.unnamed : nameIn(actor.name);
  switch (actor.kind) {
    case 'member':
      return name;
    case 'guest':
      return t.guest(name);
    case 'token':
      return t.token(name, nameIn(detail.tokenOf ?? ''));
    case 'nobody':
      return t.nobody;
  }
};

/** An entry of the audit log as one sentence. `instant`: a moment in words. */
export const tellEntry = (entry: AuditEntry, t: Words, instant: (at: string) => string): string => {
  const { action, account, subject, detail } = entry;
  const roleOf = (role: typeof detail.role) => (role ? t.roles[role] : '');
  return t.sentences[action]({
    who: whoOf(entry, t),
    account: nameIn(account?.name ?? ''),
    what: nameIn(subject?.name ?? ''),
    roleBefore: roleOf(detail.roleBefore),
    role: roleOf(detail.role),
    before: nameIn(detail.before ?? ''),
    after: nameIn(detail.after ?? ''),
    tokenOf: nameIn(detail.tokenOf ?? ''),
    until: detail.expiresAt ? instant(detail.expiresAt) : '',
    by: detail.by,
    access: detail.access,
    isPrivate: detail.isPrivate ?? false,
    hasPassphrase: detail.hasPassphrase ?? false,
    count: detail.count,
    added: detail.added ?? 0,
    updated: detail.updated ?? 0,
    rejected: detail.rejected ?? 0,
  });
};

// the Swedish way of writing a day is ours
const localDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });

export type AuditDay = { day: Day; entries: AuditEntry[] };

/** Entries by the day on which they happened where the reader is, in the order in which they come. */
export const byDay = (entries: readonly AuditEntry[]): AuditDay[] => {
  const days: AuditDay[] = [];
  for (const entry of entries) {
    const day = Day.parse(localDay.format(new Date(entry.at)));
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
};

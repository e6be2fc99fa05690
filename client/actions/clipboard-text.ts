import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { PersonId } from '../../shared/model/id.ts';
import { postOn } from '../../shared/rules/network.ts';

/** People as text: a line "Name, Title" each, as quick add and paste read it again. A post without a holder begins with "?". */
export const clipboardText = (account: Account, ids: readonly PersonId[], day: Day): string => {
  const wanted = new Set(ids);
  return account.people
    .filter((person) => wanted.has(person.id))
    .map((person) => {
      const title = postOn(person, day)?.title ?? '';
      if (person.status === 'placeholder') return `? ${title || person.name}`;
      return [person.name, title].filter(Boolean).join(', ');
    })
    .join('\n');
};

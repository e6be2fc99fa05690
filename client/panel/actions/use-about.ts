import type { Contact } from '../../../shared/model/contact.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { useText } from '../../text/use-text.ts';
import type { ComboItem } from '../../ui/ComboBox.tsx';
import { useNaming } from '../use-naming.ts';

/** What an action can be about: people and lines, by name. */
export const useAbout = () => {
  const t = useText().todo;
  const naming = useNaming();
  const { account, today } = naming;
  const lineName = (line: Contact) => t.line(naming.person(line.supplier), naming.person(line.customer));
  return {
    nameOf: (id: string): string | null => {
      const person = account.people.find((other) => other.id === id);
      if (person) return naming.person(person.id);
      const line = account.contacts.find((other) => other.id === id);
      return line ? lineName(line) : null;
    },
    isLine: (id: string): boolean => account.contacts.some((line) => line.id === id),
    choices: (taken: readonly string[]): ComboItem[] =>
      [
        ...naming.choices(account.people.filter((person) => existsOn(person, today))),
        ...account.contacts
          .filter((line) => line.until === null || line.until > today)
          .map((line) => ({ id: line.id, label: lineName(line) })),
      ].filter(({ id }) => !taken.includes(id)),
  };
};

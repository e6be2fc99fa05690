import type { PersonId } from '../model/id.ts';
import type { Finding } from './findings/finding.ts';
import type { Network } from './network.ts';

export type Resting = { people: ReadonlySet<PersonId>; lines: ReadonlySet<string> };

/** Some findings speak of nobody: a map cannot be narrowed to them. */
export const touchesMap = ({ people, contacts }: Finding): boolean => people.length + contacts.length > 0;

/** Whom and which lines the findings of a rule rest on, or one finding by its id; the two of a line are among them. */
export const restsOn = (network: Network, findings: readonly Finding[], asked: string): Resting => {
  const meant = findings.filter(({ id, saying }) => id === asked || saying.kind === asked);
  const lines = new Set<string>(meant.flatMap(({ contacts }) => contacts));
  const { contacts, inside } = network.account;
  const ends = [...contacts, ...inside.plannedContacts]
    .filter(({ id }) => lines.has(id))
    .flatMap(({ supplier, customer }) => [supplier, customer]);
  const people = new Set(
    [...meant.flatMap((finding) => finding.people), ...ends].filter((id) => network.people.has(id)),
  );
  return { people, lines };
};

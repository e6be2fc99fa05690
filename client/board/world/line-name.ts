import type { PersonId } from '../../../shared/model/id.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import type { Network } from '../../../shared/rules/network.ts';
import { personName } from '../../../shared/rules/person-name.ts';
import type { Text } from '../../text/use-text.ts';

/** What a person on the board is called. */
export const nameOn = (network: Network, id: PersonId, t: Text['board']): string => {
  const member = network.people.get(id);
  return (member && personName(member.person, network.day)) || t.unnamed;
};

/** What a screen reader says of a line: "Anna Berg and Jo Meier, in depth, stale, 134 days". */
export const lineName = (line: DrawnLine, network: Network, t: Text['board']): string =>
  [
    t.lineBetween(nameOn(network, line.supplier, t), nameOn(network, line.customer, t)),
    line.kind === 'planned' ? t.planned : t.strengths[line.strength],
    line.kind === 'contact' && line.planned !== null ? t.planned : '',
    line.stale === null ? '' : t.stale(line.stale),
    line.orphaned.length > 0 ? t.orphaned : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

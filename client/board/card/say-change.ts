import type { Changes, LineChange } from '../../../shared/rules/changes-since.ts';
import type { Network } from '../../../shared/rules/network.ts';
import { personName } from '../../../shared/rules/person-name.ts';
import type { Text } from '../../text/use-text.ts';

/** More names than these make no line. */
const NAMED = 3;

/** "new", "2 → 4". */
export const sayLineChange = ({ kind, from, to }: LineChange, { lens }: Text): string =>
  kind === 'added' ? lens.since.newLine : lens.since.step(from, to);

/** "2 people gone: Anna Berg, Jo Meier"; '' when nobody is. */
export const sayGone = ({ gonePeople, since }: Changes, network: Network, { lens, board }: Text): string => {
  const names = gonePeople.slice(0, NAMED).map((id) => {
    const person = network.account.people.find((one) => one.id === id);
    return (person && personName(person, since)) || board.unnamed;
  });
  return gonePeople.length === 0 ? '' : lens.since.gone(names, gonePeople.length - names.length);
};

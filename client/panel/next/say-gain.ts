import type { PersonId } from '../../../shared/model/id.ts';
import type { Pair } from '../../../shared/rules/imagine.ts';
import type { Network } from '../../../shared/rules/network.ts';
import type { Suggestion } from '../../../shared/rules/next-best-contact.ts';
import { aimFor, strengthBetween } from '../../../shared/rules/target.ts';
import type { WhatIf } from '../../../shared/rules/what-if.ts';
import type { Text } from '../../text/use-text.ts';
import type { Naming } from '../use-naming.ts';

const INDEX_DECIMALS = 2;

/** What an introduction gains, in the order of importance. */
export const sayGain = (
  { gain, before, after, covers, reaches }: Suggestion,
  naming: Naming,
  t: Text['next'],
  number: (value: number, decimals: number) => string,
): string =>
  [
    gain.threads > 0 && t.gains.threads(before.threads, after.threads),
    covers !== null && t.gains.covers(naming.lane(covers)),
    reaches !== null && t.gains.reaches,
    gain.threads === 0 &&
      covers === null &&
      reaches === null &&
      t.gains.index(number(before.diamondIndex ?? 0, INDEX_DECIMALS), number(after.diamondIndex ?? 0, INDEX_DECIMALS)),
  ]
    .filter((part) => part !== false)
    .join(', ');

/** From which function to which, and what becomes of the line that the two have already. */
export const sayPlaces = (network: Network, pair: Pair, naming: Naming, text: Text): string => {
  const place = (id: PersonId): string => {
    const member = network.people.get(id);
    return member?.tip ? text.board.tip[member.side] : naming.lane(member?.function);
  };
  const [ours, theirs] = [place(pair.supplier), place(pair.customer)];
  return [ours === theirs ? ours : `${ours} → ${theirs}`, sayStrength(network, pair, text)]
    .filter((part) => part !== null)
    .join(', ');
};

/** The strength there is and the one that a plan aims at; null for two who have no line. */
export const sayStrength = (network: Network, pair: Pair, text: Text): string | null => {
  const now = strengthBetween(network, pair);
  if (now === null) return null;
  return text.next.strength(text.app.strengths[now], text.app.strengths[aimFor(network, pair)]);
};

/** What somebody's leaving costs. */
export const sayLoss = ({ before, after, functions, deciders }: WhatIf, naming: Naming, t: Text['next']): string =>
  [
    before.threads > after.threads && t.losses.threads(before.threads, after.threads),
    functions.length > 0 && t.losses.functions(functions.map(naming.lane)),
    deciders.length > 0 && t.losses.deciders(deciders.length),
    (before.coordination ?? 0) > 0 && after.coordination === 0 && t.losses.coordination,
  ]
    .filter((part) => part !== false)
    .join(', ');

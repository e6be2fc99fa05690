import type { Suggestion } from '../../../shared/rules/next-best-contact.ts';
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

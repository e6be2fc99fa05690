import type { Stance } from '../../../shared/model/judgement.ts';
import type { Network } from '../../../shared/rules/network.ts';
import type { Tone } from '../../../shared/rules/overlay.ts';
import type { Text } from '../../text/use-text.ts';
import { nameOn } from '../world/line-name.ts';

/** The word of an overlay on a card: its tone is never the only sign. */
export const sayTone = ({ overlay, value, owner, change }: Tone, network: Network, text: Text): string => {
  const { lens, judging, board } = text;
  switch (overlay) {
    case 'strength':
      return value ? (board.strengths[value] ?? '') : lens.shade.noLine;
    case 'freshness':
      return value === null ? lens.shade.noTouch : lens.shade.days(value);
    case 'stance':
      return value === null ? lens.decision.notJudged : judging.stances[`${value as Stance}`].word;
    case 'since':
      return change === null ? '' : lens.since.changes[change];
    case 'owner':
      return owner === null ? lens.shade.noOwner : nameOn(network, owner, board);
  }
};

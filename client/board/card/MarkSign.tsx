import { ArrowUpDown, Minus, Pencil, Plus } from 'lucide-react';
import type { MapMark } from '../../../shared/rules/diff/map-marks.ts';
import { useText } from '../../text/use-text.ts';

const SIGNS = { added: Plus, removed: Minus, moved: ArrowUpDown, changed: Pencil };

/** How a card differs from another state of the account: a sign and a word, so that no colour has to say it. */
export const MarkSign = ({ mark, className }: { mark: MapMark; className: string | undefined }) => {
  const t = useText().board;
  const Sign = SIGNS[mark];
  return (
    <span className={className} aria-hidden>
      <Sign size={10} strokeWidth={2.4} />
      {t.marks[mark]}
    </span>
  );
};

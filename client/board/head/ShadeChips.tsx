import { X } from 'lucide-react';
import { filterPeople, isNarrow, type PeopleFilter } from '../../../shared/rules/filter-people.ts';
import { FINDING_RULES } from '../../../shared/rules/findings/finding.ts';
import { restsOn } from '../../../shared/rules/rests-on.ts';
import { withinReach } from '../../../shared/rules/within-reach.ts';
import { useAccount, useViewState } from '../../session/hooks.ts';
import { type Text, useFormat, useText } from '../../text/use-text.ts';
import { type Board, useBoard } from '../board-context.ts';
import { nameOn } from '../world/line-name.ts';
import { OverlayLegend } from './OverlayLegend.tsx';
import styles from './shade.module.css';

const Chip = ({ words, onOff }: { words: string; onOff: () => void }) => {
  const t = useText().lens.shade;
  return (
    <span className={styles.chip}>
      <span className={styles.words} title={words}>
        {words}
      </span>
      <button type="button" aria-label={t.off(words)} onClick={onOff}>
        <X size={13} strokeWidth={1.8} aria-hidden />
      </button>
    </span>
  );
};

/** More names than these make no chip. */
const NAMED = 2;

const restsOf = ({ model, shade }: Board, { finding }: PeopleFilter) =>
  finding === undefined ? undefined : restsOn(model.network(), shade.findings(), finding).people;

/** "Silent line: Olaf Brekke, Timo Grothe", or a rule alone. */
const sayFindingFilter = ({ model, shade }: Board, asked: string, { findings, board }: Text): string => {
  const one = shade.findings().find(({ id }) => id === asked);
  const rule = one?.saying.kind ?? FINDING_RULES.find((kind) => asked === kind || asked.startsWith(`${kind}:`));
  const names = one && asked !== rule ? one.people.slice(0, NAMED).map((id) => nameOn(model.network(), id, board)) : [];
  const said = rule ? findings.rules[rule] : findings.title;
  return names.length > 0 ? `${said}: ${names.join(', ')}` : said;
};

/** "Finance, Director, Nordwind AG". */
const sayFilter = (whole: Board, filter: PeopleFilter, text: Text): string => {
  const { model } = whole;
  const { lens, board } = text;
  const { account, functions, levels } = model.account();
  const t = lens.shade;
  const { strength } = filter;
  const lane = functions.find(({ id }) => id === filter.function);
  const level = levels.find(({ id }) => id === filter.level);
  const parts = [
    filter.finding !== undefined && sayFindingFilter(whole, filter.finding, text),
    filter.function === null ? board.noFunction : lane?.name,
    filter.level === null ? t.noLevel : level?.name,
    filter.side && (account[filter.side] || board.company[filter.side]),
    filter.owner && `${t.owner} ${nameOn(model.network(), filter.owner, board)}`,
    strength === 'none' ? t.noLine : strength && t.atLeast(strength, board.strengths[strength]),
  ];
  return parts.filter(Boolean).join(', ');
};

/** What steps back just now and why, each with the way to take it off; and the legend of an overlay. */
export const ShadeChips = () => {
  const board = useBoard();
  const text = useText();
  const { focus, filter, overlay, since } = useViewState((state) => state.shade);
  const { day } = useFormat();
  // Names and counts follow the account.
  useAccount();
  const { view, model } = board;
  const network = model.network();
  return (
    <>
      {focus && network.people.has(focus.person) && (
        <Chip
          words={text.lens.shade.focus(
            nameOn(network, focus.person, text.board),
            focus.distance,
            withinReach(network, focus.person, focus.distance).size,
          )}
          onOff={() => view.shade({ focus: null })}
        />
      )}
      {isNarrow(filter) && (
        <Chip
          words={text.lens.shade.filtered(
            sayFilter(board, filter, text),
            filterPeople(network, filter, restsOf(board, filter)).size,
            network.people.size,
          )}
          onOff={() => view.shade({ filter: {} })}
        />
      )}
      {overlay && (
        <>
          <Chip
            words={
              overlay === 'since' && since !== null
                ? text.lens.since.chip(day(since))
                : text.lens.shade.colour(text.lens.shade.overlays[overlay])
            }
            onOff={() => view.shade({ overlay: null })}
          />
          <OverlayLegend overlay={overlay} />
        </>
      )}
    </>
  );
};

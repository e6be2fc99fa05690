import { useDeferredValue, useMemo, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { networkOn } from '../../shared/rules/network.ts';
import { stageOn } from '../../shared/rules/stages/stage-on.ts';
import { supportedStage } from '../../shared/rules/stages/supported-stage.ts';
import { useAccount, useDayInWords, useSession, useToday, useView } from '../session/hooks.ts';
import { useStore } from '../session/store.ts';
import { useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
import { fontsArrived, measurer } from '../ui/measure-text.ts';
import { useWidth } from '../ui/use-width.ts';
import styles from './StageChips.module.css';
import { useStageRules } from './use-stage-rules.ts';
import { useStageWords } from './use-stage-words.ts';

// What a chip takes beside its words, in px: paddings, the stroke, the gap behind it.
const BARE = 10 + 14 + 6 + 10;
const GAP = 6;
/** The frame round all chips and the hairlines between them. */
const EDGES = 4;
const measureStage = measurer('600 12.5px', 6.5);
const measureView = measurer('400 12.5px', 6);

const VIEWS = ['claimed', 'supported', 'customer'] as const;
type ViewOfStage = (typeof VIEWS)[number];
const UNSAID = '–';

/** The three stages of the day shown, side by side; each opens the assessment. Not there for who does not read `inside`. */
export const StageChips = ({ isColumn = false }: { isColumn?: boolean }) => {
  const t = useText().timeline;
  const view = useView();
  const { access } = useSession();
  const name = useStageWords();
  const rules = useStageRules();
  const today = useToday();
  // the map stands before the stages are found
  const account = useDeferredValue(useAccount(), null);
  const day = useDeferredValue(useDayInWords()) ?? today;
  const stages = useMemo(
    () =>
      account && {
        claimed: stageOn(account, 'claimed', day)?.stage ?? null,
        supported: supportedStage(networkOn(account, day, { today }), rules).stage,
        customer: stageOn(account, 'customer', day)?.stage ?? null,
      },
    [account, day, today, rules],
  );
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useStore(fontsArrived);
  if (access.layers.inside === null) return null;
  const isSaid = (which: ViewOfStage): boolean => !stages || stages[which] !== null;
  const wordOf = (which: ViewOfStage): string => {
    const stage = stages?.[which];
    return !stages ? '…' : stage ? name(stage) : which === 'supported' ? t.nothingSupported : t.noStage;
  };
  const shortWordOf = (which: ViewOfStage): string => (isSaid(which) ? wordOf(which) : UNSAID);
  const stageRoom = (word: string): number => BARE + Math.ceil(measureStage(word));
  const viewRoom = (word: string): number => GAP + Math.ceil(measureView(word));
  const roomOf = (of: (which: ViewOfStage) => number): number => VIEWS.reduce((sum, which) => sum + of(which), EDGES);
  const whole = roomOf((which) => stageRoom(wordOf(which)) + viewRoom(t.views[which]));
  const short = roomOf((which) => stageRoom(shortWordOf(which)) + viewRoom(t.shortViews[which]));
  const bare = roomOf((which) => stageRoom(shortWordOf(which)) + (isSaid(which) ? 0 : viewRoom(t.shortViews[which])));
  const isWhole = isColumn || width >= whole - 1;
  /** A stage that is not said means nothing without whose view it is: there the view always stands. */
  const viewWordOf = (which: ViewOfStage): string | null => {
    if (isWhole) return t.views[which];
    return width >= short - 1 || !isSaid(which) ? t.shortViews[which] : null;
  };
  const chips = (
    <div className={classes(styles.chips, isColumn && styles.column)}>
      {VIEWS.map((which) => {
        const word = wordOf(which);
        const viewWord = viewWordOf(which);
        return (
          <AriaButton
            key={which}
            className={styles.chip}
            aria-label={t.chip(t.views[which], word)}
            isDisabled={access.layers.inside !== true}
            onPress={() =>
              view.openDialog({ kind: 'assess', view: which === 'customer' ? 'customer-reported' : 'claimed' })
            }
          >
            <svg width="14" height="10" viewBox="0 0 14 10" aria-hidden>
              <path className={styles[which]} d="M0 5H14" />
            </svg>
            {viewWord !== null && <span className={styles.word}>{viewWord}</span>}{' '}
            <strong>{isWhole ? word : shortWordOf(which)}</strong>
          </AriaButton>
        );
      })}
    </div>
  );
  if (isColumn) return chips;
  // It takes the room that the bar has left, and gives way only as far as the stages stay whole, or a third of a narrow page.
  return (
    <div ref={place} className={styles.place} style={{ flexBasis: whole, minWidth: `min(${bare}px, 33vw)` }}>
      {chips}
    </div>
  );
};

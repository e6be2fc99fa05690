import { useDeferredValue, useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { networkOn } from '../../shared/rules/network.ts';
import { stageOn } from '../../shared/rules/stages/stage-on.ts';
import { supportedStage } from '../../shared/rules/stages/supported-stage.ts';
import { useAccount, useDayInWords, useSession, useToday, useView } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
import styles from './StageChips.module.css';
import { useStageRules } from './use-stage-rules.ts';
import { useStageWords } from './use-stage-words.ts';

const VIEWS = ['claimed', 'supported', 'customer'] as const;

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
  if (access.layers.inside === null) return null;
  return (
    <div className={classes(styles.chips, isColumn && styles.column)}>
      {VIEWS.map((which) => {
        const stage = stages?.[which];
        const word = !stages ? '…' : stage ? name(stage) : which === 'supported' ? t.nothingSupported : t.noStage;
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
            <span className={styles.word}>{t.views[which]}</span> <strong>{word}</strong>
          </AriaButton>
        );
      })}
    </div>
  );
};

import type { PlannedAccount } from '../../../shared/rules/portfolio/import/plan-accounts.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Bring.module.css';
import type { Sending } from './use-import-accounts.ts';

type ImportFootProps = { plan: readonly PlannedAccount[]; state: Sending; onAct: () => void; onStop: () => void };

/** What the plan comes to, and the one button that carries it out. */
export const ImportFoot = ({ plan, state, onAct, onStop }: ImportFootProps) => {
  const t = usePortfolioText().bring;
  const count = (kind: PlannedAccount['kind']) => plan.filter((one) => one.kind === kind).length;
  const [create, update, ask] = [count('create'), count('update'), count('ask')];
  if (state.kind === 'sending')
    return (
      <footer className={styles.foot}>
        <progress className={styles.progress} value={state.done} max={state.of} aria-label={t.title} />
        <span className={styles.words} role="status">
          {t.working(state.done, state.of)}
        </span>
        <Button size="large" onPress={onStop}>
          {t.stop}
        </Button>
      </footer>
    );
  const isNothing = create + update === 0;
  return (
    <footer className={styles.foot}>
      <span className={styles.words} role="status">
        {ask > 0 && `${t.undecidedLeft(ask)} `}
        {create > 0 && t.noUndo}
      </span>
      <Button variant="ink" size="large" isDisabled={isNothing} onPress={onAct}>
        {isNothing ? t.nothing : t.act(create, update)}
      </Button>
    </footer>
  );
};

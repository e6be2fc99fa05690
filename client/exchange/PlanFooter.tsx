import { useState } from 'react';
import { MAX_PEOPLE_AT_ONCE } from '../../shared/rules/exchange/limits.ts';
import { isNothing } from '../../shared/rules/exchange/plan.ts';
import { useSession, useView } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { carryOut } from './carry-out.ts';
import styles from './ImportDialog.module.css';
import type { PeoplePlan } from './use-people-plan.ts';

/** What the plan comes to, and the one button that carries it out. */
export const PlanFooter = ({ planned: { plan } }: { planned: PeoplePlan }) => {
  const text = useText();
  const t = text.exchange;
  const session = useSession();
  const view = useView();
  const [isBusy, setBusy] = useState(false);
  const { add, update, links, skip } = plan;
  const act = () => {
    setBusy(true);
    void carryOut(plan, session, view, t).finally(() => setBusy(false));
  };
  const tooMany = add.length > MAX_PEOPLE_AT_ONCE;
  const summary = (): string => {
    if (tooMany) return t.tooMany(MAX_PEOPLE_AT_ONCE);
    if (!isNothing(plan)) return t.summary(add.length, update.length, links.length);
    if (skip.length === 0) return '';
    return skip.some((row) => row.reason.kind === 'unchanged') ? t.nothingToDo : t.nothingTaken;
  };
  return (
    <>
      <p className={styles.summary} role="status">
        {summary()}
      </p>
      <Button className={styles.act} size="large" onPress={view.closeDialog}>
        {text.app.cancel}
      </Button>
      <Button
        className={styles.act}
        size="large"
        variant="ink"
        isDisabled={isNothing(plan) || tooMany}
        isPending={isBusy}
        onPress={act}
      >
        {isNothing(plan) ? t.nothing : t.act(add.length, update.length)}
      </Button>
    </>
  );
};

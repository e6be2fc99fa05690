import { useAccountPart } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Check } from '../ui/Check.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import styles from './ImportDialog.module.css';
import type { PeoplePlan } from './use-people-plan.ts';

/** The side of people whose company does not tell it, and whether strangers come along. */
export const PlanOptions = ({ planned }: { planned: PeoplePlan }) => {
  const t = useText().exchange;
  const names = useAccountPart((account) => account.account);
  return (
    <>
      <div className={styles.options}>
        <SegmentedControl
          label={t.side}
          showLabel
          value={planned.side}
          onChange={planned.setSide}
          options={[
            { id: 'supplier', label: names.supplier || t.supplier },
            { id: 'customer', label: names.customer || t.customer },
          ]}
        />
        {planned.strangers > 0 && (
          <Check isSelected={planned.withoutStrangers} onChange={planned.setWithoutStrangers}>
            {t.onlyTheseCompanies(planned.strangers)}
          </Check>
        )}
      </div>
      {planned.settled > 0 && <p className={styles.kinds}>{t.settled(planned.settled)}</p>}
    </>
  );
};

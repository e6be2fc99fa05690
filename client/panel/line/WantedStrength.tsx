import { type Contact, StrengthValue } from '../../../shared/model/contact.ts';
import type { ContactPlan } from '../../../shared/model/contact-plan.ts';
import { recordedStrength } from '../../../shared/rules/network.ts';
import { useText } from '../../text/use-text.ts';
import { Pips } from '../../ui/Pips.tsx';
import { Select } from '../../ui/Select.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './line.module.css';

const VALUES = ['0', '1', '2', '3', '4'] as const;

type WantedStrengthProps = {
  contact: Contact;
  plan: ContactPlan | null;
  onChange: (wanted: StrengthValue | null) => void;
};

/** The strength there is above the one wanted, on one scale, and the way between them in words. */
export const WantedStrength = ({ contact, plan, onChange }: WantedStrengthProps) => {
  const text = useText();
  const t = text.panel.line;
  const { today } = useNaming();
  const now = recordedStrength(contact, today);
  const wanted = plan?.wanted ?? null;
  const gap = wanted === null ? null : wanted - now;
  return (
    <div className={styles.scales}>
      <div className={styles.scale}>
        <span className={styles.label}>{t.now}</span>
        <Pips value={now} />
        <span className={styles.scaleWord}>{`${now}, ${text.app.strengths[now]}`}</span>
      </div>
      <div className={styles.scale}>
        <span className={styles.label} aria-hidden>
          {t.wanted}
        </span>
        <Pips value={wanted ?? 0} />
        <Select<(typeof VALUES)[number] | ''>
          layout="row"
          hideLabel
          label={t.wanted}
          value={wanted === null ? '' : (String(wanted) as (typeof VALUES)[number])}
          onChange={(value) => onChange(value === '' ? null : StrengthValue.parse(Number(value)))}
          options={[
            ...VALUES.map((id) => ({ id, label: `${id}, ${text.app.strengths[Number(id) as 0]}` })),
            { id: '', label: t.notSet },
          ]}
        />
      </div>
      {gap !== null && <p className={styles.gap}>{gap > 0 ? t.steps(gap) : gap === 0 ? t.reached : t.beyond}</p>}
    </div>
  );
};

import { type LucideIcon, Megaphone, Minus, ShieldX, ThumbsDown, ThumbsUp } from 'lucide-react';
import type { Stance } from '../../../shared/model/judgement.ts';
import { useText } from '../../text/use-text.ts';
import field from '../../ui/field.module.css';
import { Scale } from '../../ui/Scale.tsx';
import styles from './StancePicker.module.css';

const STEPS: readonly { value: Stance; icon: LucideIcon; said: string }[] = [
  { value: -2, icon: ShieldX, said: '−2' },
  { value: -1, icon: ThumbsDown, said: '−1' },
  { value: 0, icon: Minus, said: '0' },
  { value: 1, icon: ThumbsUp, said: '+1' },
  { value: 2, icon: Megaphone, said: '+2' },
];

/** From opponent to mentor: an icon and a number per step, the word and what it means below. */
export const StancePicker = ({ value, onChange }: { value: Stance | null; onChange: (value: Stance) => void }) => {
  const t = useText().judging;
  const chosen = value === null ? null : t.stances[`${value}`];
  return (
    <div role="radiogroup" aria-label={t.stance}>
      <div className={styles.scale}>
        <Scale
          steps={STEPS.map(({ value: step, icon: Icon, said }) => ({
            value: step,
            name: t.stanceOf(said, t.stances[`${step}`].word),
            hint: t.stances[`${step}`].word,
            sign: <Icon size={16} strokeWidth={1.6} aria-hidden />,
            said,
          }))}
          value={value}
          onChange={onChange}
        />
      </div>
      <p className={field.description} aria-hidden>
        {chosen && (
          <>
            <strong className={styles.word}>{chosen.word}</strong> {chosen.meaning}
          </>
        )}
      </p>
    </div>
  );
};

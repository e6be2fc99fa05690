import { X } from 'lucide-react';
import { editStrength } from '../../../shared/document/commands/edit-strength.ts';
import { removeStrength } from '../../../shared/document/commands/remove-strength.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Day } from '../../../shared/model/day.ts';
import { useSession } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { DayRow } from '../DayRow.tsx';
import { Section } from '../Section.tsx';
import styles from './line.module.css';
import { StrengthBar } from './StrengthBar.tsx';

/** How a line grew: each strength with its day, the newest first. Here the past is corrected. */
export const StrengthHistory = ({ contact }: { contact: Contact }) => {
  const session = useSession();
  const t = useText().panel.line;
  const { day } = useFormat();
  const { id, strengths } = contact;
  const say = (from: Day | null) => (from === null ? t.sinceEver : day(from));

  return (
    <Section title={t.history}>
      {strengths.length === 0 && <p className={styles.none}>{t.noStrength}</p>}
      <ul>
        {strengths.toReversed().map(({ from, value }) => (
          <li key={from ?? ''} className={styles.item}>
            <DayRow
              label={t.from}
              hideLabel
              value={from}
              open={t.sinceEver}
              refuse={(next) => (next !== from && strengths.some((other) => other.from === next) ? t.taken : null)}
              onCommit={(next) => session.perform(editStrength, { id, from, patch: { from: next } })}
            />
            <StrengthBar
              label={t.strengthFrom(say(from))}
              value={value}
              onChange={(next) => session.perform(editStrength, { id, from, patch: { value: next } })}
            />
            <IconButton
              icon={X}
              label={t.removeStrength(say(from))}
              onPress={() => session.perform(removeStrength, { id, from })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
};

import { setManager } from '../../../shared/document/commands/set-manager.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { Person } from '../../../shared/model/person.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { managerOf, possibleManagers } from '../../../shared/rules/reporting-lines.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './person.module.css';

const NOBODY = '$nobody';

/** The solid reporting line, by name. */
export const ReportsTo = ({ person }: { person: Person }) => {
  const session = useSession();
  const t = useText().panel;
  const naming = useNaming();
  const { account, today } = naming;
  const manager = managerOf(account.links, person.id);
  const here = account.people.filter((other) => existsOn(other, today) || other.id === manager);
  const choices = naming.choices(possibleManagers(here, account.links, person));

  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden>
        {t.person.reportsTo}
      </span>
      <ComboBox
        className={styles.combo ?? ''}
        label={t.person.reportsTo}
        hideLabel
        placeholder={t.person.nobody}
        items={manager === null ? choices : [...choices, { id: NOBODY, label: t.person.nobody }]}
        value={manager}
        onSelect={(id) => {
          const chosen = id === NOBODY || id === null ? null : (id as PersonId);
          if (chosen !== manager) session.perform(setManager, { person: person.id, manager: chosen });
        }}
      />
    </div>
  );
};

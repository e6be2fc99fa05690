import type { MemberList } from '../../../shared/protocol/members.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import styles from './Choosing.module.css';
import formStyles from './NewRound.module.css';

type PeoplePartProps = {
  members: MemberList['members'];
  me: string;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
};

/** Who is asked. */
export const PeoplePart = ({ members, me, chosen, onChange }: PeoplePartProps) => {
  const t = usePortfolioText().choosing.make;
  const isEverybody = members.length > 0 && members.every(({ id }) => chosen.has(id));
  const set = (id: string, isIn: boolean) => {
    const next = new Set(chosen);
    if (isIn) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <fieldset className={formStyles.part}>
      <legend>
        {t.people} <span className={styles.soft}>{t.chosen(chosen.size)}</span>
      </legend>
      <div className={styles.sectionHead}>
        <p className={styles.soft}>{t.peopleLead}</p>
        <Button onPress={() => onChange(new Set(isEverybody ? [] : members.map(({ id }) => id)))}>
          {isEverybody ? t.nobody : t.everybody}
        </Button>
      </div>
      <ul className={formStyles.picks}>
        {members.map(({ id, name, email }) => (
          <li key={id}>
            <Check isSelected={chosen.has(id)} onChange={(isIn) => set(id, isIn)}>
              <span className={formStyles.pick}>
                <span dir="auto">
                  {name} {id === me && <span className={styles.soft}>({t.you})</span>}
                </span>
                <span className={styles.soft}>{email}</span>
              </span>
            </Check>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

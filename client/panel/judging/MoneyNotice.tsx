import { Banknote, TriangleAlert } from 'lucide-react';
import type { Decision } from '../../../shared/model/decision.ts';
import { moneyOf, playersOf, RELEASES_THE_MONEY } from '../../../shared/rules/buying-roles.ts';
import { useText } from '../../text/use-text.ts';
import { useNaming } from '../use-naming.ts';
import styles from './Decisions.module.css';

/** Who releases the money; nobody or several are a doubt that is told, never forbidden. */
export const MoneyNotice = ({ decision }: { decision: Decision }) => {
  const t = useText().judging.decisions.money;
  const naming = useNaming();
  const money = moneyOf(decision);
  const names = playersOf(decision, RELEASES_THE_MONEY).map(({ person }) => naming.person(person));
  const Icon = money === 'one' ? Banknote : TriangleAlert;
  return (
    <p className={styles.money} data-doubt={money !== 'one' || undefined}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      {money === 'nobody' ? t.nobody : money === 'one' ? t.one(names[0]!) : t.several(names.join(', '))}
    </p>
  );
};

import { Network as NetworkIcon, PenLine, Rows3, Signal } from 'lucide-react';
import type { Side } from '../../../shared/model/side.ts';
import type { Network } from '../../../shared/rules/network.ts';
import { useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { useCanEdit } from '../looked-at.ts';
import { Section } from '../Section.tsx';
import { Sentence } from '../Sentence.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './AccountSection.module.css';

/** How many stand on each side, and in which functions nobody does. */
export const AccountSection = ({ network }: { network: Network }) => {
  const view = useView();
  const canEdit = useCanEdit();
  const t = useText().panel;
  return (
    <Section title={t.summary.title} aside={t.lines(network.lines.length)}>
      <Company network={network} side="supplier" />
      <Company network={network} side="customer" />
      {canEdit && (
        <div className={styles.edit}>
          <Button variant="quiet" icon={PenLine} onPress={() => view.openDialog({ kind: 'names' })}>
            {t.summary.editNames}
          </Button>
          <Button variant="quiet" icon={Rows3} onPress={() => view.openDialog({ kind: 'functions' })}>
            {t.summary.editFunctions}
          </Button>
          <Button variant="quiet" icon={Signal} onPress={() => view.openDialog({ kind: 'levels' })}>
            {t.summary.editLevels}
          </Button>
          <Button variant="quiet" icon={NetworkIcon} onPress={() => view.openDialog({ kind: 'units' })}>
            {t.summary.editUnits}
          </Button>
        </div>
      )}
    </Section>
  );
};

const Company = ({ network, side }: { network: Network; side: Side }) => {
  const t = useText().panel;
  const naming = useNaming();
  const members = [...network.people.values()].filter((member) => member.side === side);
  const present = new Set(members.map((member) => member.function));
  const missing = network.account.functions.filter((fn) => !present.has(fn.id));
  return (
    <div className={styles.company}>
      <p className={styles.head} data-side={side}>
        <bdi className={styles.name}>{naming.company(side)}</bdi>
        <span className={styles.count}>{t.people(members.length)}</span>
      </p>
      {members.length > 0 && missing.length > 0 && (
        <Sentence parts={t.summary.functionsMissing(missing.map((fn) => fn.name))} />
      )}
    </div>
  );
};

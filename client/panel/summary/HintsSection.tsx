import type { Network } from '../../../shared/rules/network.ts';
import type { Dialog } from '../../session/dialog.ts';
import { useView } from '../../session/hooks.ts';
import type { View } from '../../session/view.ts';
import { useText } from '../../text/use-text.ts';
import { useCanEdit } from '../looked-at.ts';
import { RowAction } from '../Row.tsx';
import { Section } from '../Section.tsx';
import styles from './HintsSection.module.css';
import { type Hint, hintsOf } from './hints.ts';

/** More at once would be a list of reproaches. */
const SHOWN = 3;

/** What to draw next, while the map is thin; nothing at all when it is not. */
export const HintsSection = ({ network }: { network: Network }) => {
  const view = useView();
  const t = useText().panel.hints;
  const hints = hintsOf(network).slice(0, SHOWN);
  const canEdit = useCanEdit();
  if (hints.length === 0 || !canEdit) return null;
  return (
    <Section title={t.title}>
      <ol className={styles.hints}>
        {hints.map((hint) => {
          const { text, action } = t[hint.kind];
          return (
            <li key={hint.kind} className={styles.hint}>
              <p>{typeof text === 'string' ? text : text('people' in hint ? hint.people.length : 0)}</p>
              <RowAction onPress={() => follow(hint, network, view)}>{action}</RowAction>
            </li>
          );
        })}
      </ol>
    </Section>
  );
};

const follow = (hint: Hint, network: Network, view: View): void => {
  if ('people' in hint) view.selectPeople(hint.people);
  else {
    const dialog = dialogOf(hint.kind, network);
    if (dialog) view.openDialog(dialog);
  }
};

const dialogOf = (kind: Exclude<Hint, { people: unknown }>['kind'], network: Network): Dialog | null => {
  switch (kind) {
    case 'name-companies':
      return { kind: 'names' };
    case 'add-functions':
      return { kind: 'functions' };
    case 'add-ours':
      return { kind: 'add', side: 'supplier' };
    case 'add-theirs':
    case 'few-theirs':
      return { kind: 'add', side: 'customer' };
    case 'draw-first-line': {
      const ours = [...network.people.values()].filter((member) => member.side === 'supplier' && member.inPlace);
      const from = ours.find((member) => member.tip) ?? ours[0];
      return from ? { kind: 'connect', from: from.id } : null;
    }
  }
};

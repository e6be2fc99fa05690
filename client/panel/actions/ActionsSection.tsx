import { isOverdue, listActions } from '../../../shared/rules/action-list.ts';
import { useSeesInside, useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { useCanEdit } from '../looked-at.ts';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import { ActionRow } from './ActionRow.tsx';
import styles from './actions.module.css';
import { NewAction } from './NewAction.tsx';

/** The panel shows the nearest; the dialog all. */
const SHOWN = 5;

/** What is to be done next, on the whole account or about one person or line. */
export const ActionsSection = ({ about = null }: { about?: string | null }) => {
  const seesInside = useSeesInside();
  return seesInside ? <OpenActions about={about} /> : null;
};

const OpenActions = ({ about }: { about: string | null }) => {
  const view = useView();
  const t = useText().todo;
  const { account, today } = useNaming();
  const canEdit = useCanEdit();
  const all = account.inside.actions;
  const open = listActions(all, { owner: null, state: 'open', about }, today);
  const overdue = open.filter((action) => isOverdue(action, today)).length;
  const none = about !== null ? t.noneAbout : all.length === 0 ? t.none : t.nothingOpen;

  return (
    <Section title={t.title} aside={open.length > 0 ? t.count(open.length, overdue) : null}>
      {open.length === 0 && <p className={styles.none}>{none}</p>}
      <ul>
        {open.slice(0, SHOWN).map((action) => (
          <ActionRow key={action.id} action={action} about={about} />
        ))}
      </ul>
      {open.length > SHOWN && <p className={styles.none}>{t.more(open.length - SHOWN)}</p>}
      {canEdit && <NewAction about={about === null ? [] : [about]} />}
      {all.length > 0 && (
        <Button variant="quiet" className={styles.all} onPress={() => view.openDialog({ kind: 'actions', about: [] })}>
          {t.all}
        </Button>
      )}
    </Section>
  );
};

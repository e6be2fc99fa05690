import { Trash2 } from 'lucide-react';
import { connectAll } from '../../../shared/document/commands/connect-all.ts';
import { editPosts } from '../../../shared/document/commands/edit-posts.ts';
import { removePeople } from '../../../shared/document/commands/remove-people.ts';
import type { FunctionId, LevelId, PersonId, UnitId } from '../../../shared/model/id.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Post } from '../../../shared/model/post.ts';
import { otherSide } from '../../../shared/model/side.ts';
import { existsOn, postOn, WORKING_STRENGTH } from '../../../shared/rules/network.ts';
import { useSession, useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import { commonValue } from './common-value.ts';
import { SharedSelect } from './SharedSelect.tsx';
import styles from './several.module.css';

/** The posts of several people, corrected together in one step, and lines from all of them to one. */
export const SeveralPeople = ({ people }: { people: readonly Person[] }) => {
  const session = useSession();
  const view = useView();
  const t = useText().panel;
  const naming = useNaming();
  const { account, today } = naming;
  const ids = people.map((person) => person.id);
  const posts = people.map((person) => postOn(person, today));
  const shared = <K extends 'function' | 'level' | 'unit'>(key: K) =>
    commonValue(posts.map((post) => post?.[key] ?? null));
  const set = (patch: Partial<Pick<Post, 'function' | 'level' | 'unit'>>) =>
    session.perform(editPosts, { ids, on: today, patch });
  const sides = commonValue(people.map((person) => person.side));
  const side = sides.kind === 'same' ? sides.value : null;

  const connectTo = (other: PersonId) => {
    const pairs = ids.map((id) =>
      side === 'supplier' ? { supplier: id, customer: other } : { supplier: other, customer: id },
    );
    session.perform(connectAll, { pairs, value: WORKING_STRENGTH, on: today });
  };
  const remove = () => {
    session.perform(removePeople, { ids });
    view.clear();
    offerUndo(t.several.removed(ids.length), t.person.undo, session.undo);
  };

  return (
    <>
      <Section title={t.several.shared}>
        <SharedSelect<FunctionId>
          label={t.person.function}
          common={shared('function')}
          none={t.noFunction}
          options={account.functions.map(({ id, name }) => ({ id, label: name }))}
          onChange={(id) => set({ function: id })}
        />
        <SharedSelect<LevelId>
          label={t.person.level}
          common={shared('level')}
          none={t.noLevel}
          options={account.levels.map(({ id, name }) => ({ id, label: name }))}
          onChange={(id) => set({ level: id })}
        />
        {side === null ? (
          <p className={styles.hint}>{t.several.unitBothSides}</p>
        ) : (
          <SharedSelect<UnitId>
            label={t.person.unit}
            common={shared('unit')}
            none={t.noUnit}
            options={account.units.filter((unit) => unit.side === side).map(({ id, name }) => ({ id, label: name }))}
            onChange={(id) => set({ unit: id })}
          />
        )}
      </Section>
      <Section title={t.several.connectAll}>
        {side === null ? (
          <p className={styles.hint}>{t.several.connectBoth}</p>
        ) : (
          <ComboBox
            label={t.several.connectAllTo}
            hideLabel
            placeholder={t.several.connectAllTo}
            items={naming.choices(
              account.people.filter((person) => person.side === otherSide(side) && existsOn(person, today)),
            )}
            onSelect={(id) => id && connectTo(id as PersonId)}
          />
        )}
      </Section>
      <div className={styles.foot}>
        <Button variant="quiet" icon={Trash2} onPress={remove}>
          {t.several.removePeople(ids.length)}
        </Button>
      </div>
    </>
  );
};

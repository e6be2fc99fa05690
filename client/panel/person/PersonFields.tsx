import { editPerson } from '../../../shared/document/commands/edit-person.ts';
import { editPost } from '../../../shared/document/commands/edit-post.ts';
import { NO_POST } from '../../../shared/document/commands/post-fields.ts';
import type { Person, PersonStatus } from '../../../shared/model/person.ts';
import { postOn } from '../../../shared/rules/network.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/Select.tsx';
import { useCanEdit } from '../looked-at.ts';
import { PostFieldsForm } from '../PostFieldsForm.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './person.module.css';
import { ReportsTo } from './ReportsTo.tsx';

/** The post of today, corrected where it stands. */
export const PersonFields = ({ person }: { person: Person }) => {
  const session = useSession();
  const t = useText().panel;
  const { today } = useNaming();
  const { id, side, status, until } = person;
  const hasLeft = until !== null && until <= today;
  const canEdit = useCanEdit();

  return (
    <div className={styles.fields}>
      <PostFieldsForm
        side={side}
        post={postOn(person, today) ?? NO_POST}
        onChange={(patch) => session.perform(editPost, { id, on: today, patch })}
      />
      <ReportsTo person={person} />
      <Select<PersonStatus>
        layout="row"
        label={t.person.status}
        value={status}
        onChange={(next) => session.perform(editPerson, { id, patch: { status: next } })}
        options={[
          { id: 'active', label: hasLeft ? t.person.noLonger : t.person.active },
          { id: 'placeholder', label: t.person.placeholder },
          { id: 'vacant', label: t.person.vacant },
        ]}
      />
      {canEdit && <p className={styles.hint}>{t.person.editHint}</p>}
    </div>
  );
};

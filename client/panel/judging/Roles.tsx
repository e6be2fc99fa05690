import { ArrowLeftRight, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { addDecision } from '../../../shared/document/commands/add-decision.ts';
import { giveRole } from '../../../shared/document/commands/give-role.ts';
import { takeRole } from '../../../shared/document/commands/take-role.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { Person } from '../../../shared/model/person.ts';
import { BUYING_ROLES, roleOf } from '../../../shared/rules/buying-roles.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { useSession, useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import adding from '../adding.module.css';
import link from '../link.module.css';
import { useCanEdit } from '../looked-at.ts';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import { HiddenFromGuests } from './HiddenFromGuests.tsx';
import styles from './judging.module.css';
import { RoleChip } from './RoleChip.tsx';
import roles from './Roles.module.css';

const MENTIONED = 60;

/** Which roles a customer person plays, decision by decision; a decision is chosen or made on the spot. */
export const Roles = ({ person }: { person: Person }) => {
  const view = useView();
  const t = useText().judging.decisions;
  const naming = useNaming();
  const canEdit = useCanEdit();
  const [isAdding, setAdding] = useState(false);
  const { decisions } = naming.account.inside;
  const played = decisions
    .map((decision) => ({ ...decision, roles: decision.roles.filter((role) => role.person === person.id) }))
    .filter((decision) => decision.roles.length > 0);

  return (
    <Section title={t.rolesTitle} part="roles" aside={<HiddenFromGuests />}>
      {played.length === 0 && !isAdding && <p className={adding.none}>{t.none}</p>}
      <ul>
        {played.map((decision) => (
          <li key={decision.id} className={roles.decision}>
            <button
              type="button"
              className={link.link}
              aria-label={t.openOne(shorten(decision.name, MENTIONED) || t.unnamed)}
              onClick={() => view.openDialog({ kind: 'decisions', decision: decision.id })}
            >
              <bdi>{shorten(decision.name, MENTIONED) || t.unnamed}</bdi>
            </button>
            <ul className={roles.chips}>
              {decision.roles.map((role) => (
                <RoleChip key={role.id} decision={decision.id} role={role} name={naming.person(person.id)} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <GiveRoles person={person} onDone={() => setAdding(false)} />
      ) : (
        canEdit && (
          <Button variant="quiet" icon={Plus} className={adding.add} onPress={() => setAdding(true)}>
            {t.add}
          </Button>
        )
      )}
    </Section>
  );
};

/** With one decision on the account it is chosen already: a role is one press. */
const GiveRoles = ({ person, onDone }: { person: Person; onDone: () => void }) => {
  const session = useSession();
  const t = useText().judging.decisions;
  const naming = useNaming();
  const { decisions } = naming.account.inside;
  const [chosen, setChosen] = useState<RecordId | null>(decisions.length === 1 ? decisions[0]!.id : null);
  const decision = decisions.find(({ id }) => id === chosen) ?? null;
  const decisionId = decision?.id;
  const name = naming.person(person.id);
  const first = useRef<HTMLFieldSetElement>(null);
  // The keys go on where the role is given.
  useEffect(() => {
    if (decisionId) first.current?.querySelector('button')?.focus();
  }, [decisionId]);

  return (
    <div className={adding.new}>
      {decision === null ? (
        <ComboBox
          label={t.which}
          autoFocus
          allowCustom
          placeholder={t.whichHint}
          items={decisions.map(({ id, name: label }) => ({ id, label: shorten(label, MENTIONED) || t.unnamed }))}
          onSelect={(id, typed) =>
            setChosen(id === null ? session.perform(addDecision, { name: typed }) : (id as RecordId))
          }
          onCancel={onDone}
        />
      ) : (
        <p className={roles.chosen}>
          <bdi>{shorten(decision.name, MENTIONED) || t.unnamed}</bdi>
          <IconButton icon={ArrowLeftRight} label={t.another} onPress={() => setChosen(null)} />
        </p>
      )}
      {decision && (
        <fieldset ref={first} className={roles.chips} aria-label={t.role}>
          {BUYING_ROLES.map((role) => {
            const given = roleOf(decision.roles, person.id, role);
            return (
              <button
                key={role}
                type="button"
                className={roles.choice}
                aria-pressed={given !== null}
                aria-label={given ? t.take(t.roles[role], name) : t.give(t.roles[role], name)}
                title={t.roleMeanings[role]}
                onClick={() =>
                  given
                    ? session.perform(takeRole, { decision: decision.id, id: given.id })
                    : session.perform(giveRole, { decision: decision.id, person: person.id, role })
                }
              >
                {t.roles[role]}
              </button>
            );
          })}
        </fieldset>
      )}
      <div className={styles.row}>
        <Button onPress={onDone}>{t.done}</Button>
      </div>
    </div>
  );
};

import { CircleCheck, CircleDashed, Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { editRole } from '../../../shared/document/commands/edit-role.ts';
import { giveRole } from '../../../shared/document/commands/give-role.ts';
import { takeRole } from '../../../shared/document/commands/take-role.ts';
import type { BuyingRole, Decision } from '../../../shared/model/decision.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { BUYING_ROLES, roleOf } from '../../../shared/rules/buying-roles.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './Decisions.module.css';

const STEPS: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from cell to cell, as in the table of people. */
const moveByKey = (event: KeyboardEvent<HTMLTableElement>): void => {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
  const [row, column] = STEPS[event.key] ?? [0, 0];
  if (!cell || (row === 0 && column === 0)) return;
  event.preventDefault();
  event.stopPropagation();
  const [at, across] = cell.dataset.cell!.split(' ').map(Number) as [number, number];
  event.currentTarget.querySelector<HTMLElement>(`[data-cell="${at + row} ${across + column}"]`)?.focus();
};

/** People and their roles in one decision. A press goes from no role to assumed to confirmed and back to none. */
export const RolesTable = ({ decision, canEdit }: { decision: Decision; canEdit: boolean }) => {
  const session = useSession();
  const text = useText().judging;
  const t = text.decisions;
  const naming = useNaming();
  const { account, today } = naming;
  const [added, setAdded] = useState<readonly PersonId[]>([]);
  const [active, setActive] = useState('0 0');
  const players = new Set([...decision.roles.map((role) => role.person), ...added]);
  const rows = account.people.filter((person) => players.has(person.id));
  const others = account.people.filter(
    (person) => person.side === 'customer' && existsOn(person, today) && !players.has(person.id),
  );
  const [activeRow = 0] = active.split(' ').map(Number);
  const entry = activeRow < rows.length ? active : '0 0';

  const press = (person: PersonId, role: BuyingRole) => {
    const given = roleOf(decision.roles, person, role);
    // A row stays while its last role is taken: a press too many is no reason to lose the place.
    if (!added.includes(person)) setAdded([...added, person]);
    if (given === null) session.perform(giveRole, { decision: decision.id, person, role });
    else if (given.certainty === 'assumed')
      session.perform(editRole, { decision: decision.id, id: given.id, patch: { certainty: 'confirmed' } });
    else session.perform(takeRole, { decision: decision.id, id: given.id });
  };

  return (
    <>
      {rows.length === 0 ? (
        <p className={styles.none}>{t.nobodyYet}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: reason: what scrolls sideways must be reachable by keys
        <section className={styles.scroll} aria-label={t.columns} tabIndex={0}>
          <table className={styles.table} onKeyDown={moveByKey}>
            <thead>
              <tr>
                <th scope="col">{t.person}</th>
                {BUYING_ROLES.map((role) => (
                  <th key={role} scope="col" title={t.roleMeanings[role]}>
                    {t.roles[role]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id }, row) => (
                <tr key={id}>
                  <th scope="row">
                    <bdi>{naming.person(id)}</bdi>
                  </th>
                  {BUYING_ROLES.map((role, column) => {
                    const certainty = roleOf(decision.roles, id, role)?.certainty ?? null;
                    const place = `${row} ${column}`;
                    return (
                      <td key={role}>
                        <button
                          type="button"
                          className={styles.cell}
                          data-cell={place}
                          data-certainty={certainty ?? undefined}
                          tabIndex={place === entry ? 0 : -1}
                          disabled={!canEdit}
                          aria-label={t.cell(
                            naming.person(id),
                            t.roles[role],
                            certainty ? text.certainties[certainty] : null,
                          )}
                          onFocus={() => setActive(place)}
                          onClick={() => press(id, role)}
                        >
                          {certainty === 'confirmed' ? (
                            <CircleCheck size={16} strokeWidth={1.6} aria-hidden />
                          ) : certainty === 'assumed' ? (
                            <CircleDashed size={16} strokeWidth={1.6} aria-hidden />
                          ) : (
                            canEdit && <Plus size={14} strokeWidth={1.6} aria-hidden />
                          )}
                        </button>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className={styles.legend}>
        <CircleDashed size={14} strokeWidth={1.6} aria-hidden /> {text.certainties.assumed}
        <CircleCheck size={14} strokeWidth={1.6} aria-hidden /> {text.certainties.confirmed}
      </p>
      {canEdit && (
        <ComboBox
          className={styles.addPerson ?? ''}
          label={t.addPerson}
          items={naming.choices(others)}
          onSelect={(id) => id && setAdded([...added, id as PersonId])}
        />
      )}
    </>
  );
};

import { useMemo } from 'react';
import { editPerson } from '../../shared/document/commands/edit-person.ts';
import { editPost } from '../../shared/document/commands/edit-post.ts';
import { setManager } from '../../shared/document/commands/set-manager.ts';
import type { FunctionId, LevelId, PersonId, UnitId } from '../../shared/model/id.ts';
import { type Person, PersonStatus } from '../../shared/model/person.ts';
import type { Post } from '../../shared/model/post.ts';
import { personName } from '../../shared/rules/person-name.ts';
import { possibleManagers } from '../../shared/rules/reporting-lines.ts';
import type { AccountSession } from '../session/account-session.ts';
import { useAccountPart, useSession } from '../session/hooks.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { Face } from '../ui/Face.tsx';
import styles from './cells.module.css';
import type { Column } from './column.ts';
import type { PersonRow } from './people-rows.ts';
import { useJudgementColumns } from './use-judgement-columns.ts';

type Choice = { id: string; label: string };
type PersonField = 'email' | 'phone' | 'location';

const correct = (session: AccountSession, row: PersonRow, patch: Partial<Omit<Post, 'from'>>): null => {
  session.perform(editPost, { id: row.id, on: session.today(), patch });
  return null;
};

const describe = (
  session: AccountSession,
  row: PersonRow,
  patch: Partial<Pick<Person, PersonField | 'name' | 'status'>>,
): null => {
  session.perform(editPerson, { id: row.id, patch });
  return null;
};

/** A column whose value is one of a list of the account; `''` is none of them. */
const choiceColumn = (
  column: Pick<Column<PersonRow>, 'id' | 'label' | 'min' | 'grow'>,
  list: readonly { id: string; name: string }[],
  none: string,
  idOf: (row: PersonRow) => string,
  commit: (row: PersonRow, typed: string) => null,
): Column<PersonRow> => {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  const order = new Map(list.map(({ id }, index) => [id, index]));
  return {
    ...column,
    // The order of the account means something (lanes, seniority), the alphabet does not.
    sortKey: (row) => order.get(idOf(row)) ?? null,
    text: (row) => names.get(idOf(row)) ?? '',
    edit: {
      kind: 'choice',
      value: idOf,
      options: (): Choice[] => [...list.map(({ id, name }) => ({ id, label: name })), { id: '', label: none }],
    },
    commit,
  };
};

/** What the table says of a person, in which order, and which command each cell performs. */
const usePlainColumns = (): Column<PersonRow>[] => {
  const session = useSession();
  const t = useText().table;
  const { day } = useFormat();
  const names = useAccountPart((account) => account.account);
  const functions = useAccountPart((account) => account.functions);
  const levels = useAccountPart((account) => account.levels);
  const units = useAccountPart((account) => account.units);
  const lanes = useText().lanes.names;

  return useMemo(() => {
    const company = ({ person }: PersonRow) =>
      names[person.side].trim() || lanes[person.side === 'supplier' ? 'ours' : 'theirs'];
    const field = (id: PersonField, min: number, inputMode?: 'email' | 'tel'): Column<PersonRow> => ({
      id,
      label: t.columns[id],
      min,
      grow: 1,
      sortKey: (row) => row.person[id],
      text: (row) => row.person[id] ?? '',
      edit: { kind: 'text', value: (row) => row.person[id] ?? '', inputMode },
      commit: (row, typed) => describe(session, row, { [id]: typed === '' ? null : typed }),
    });
    const columns: Column<PersonRow>[] = [
      {
        id: 'name',
        label: t.columns.name,
        min: 210,
        grow: 2,
        sortKey: (row) => row.name,
        text: (row) => row.name || t.unnamed,
        render: (row) => (
          <span className={styles.name} title={row.name}>
            <Face
              name={row.person.name}
              side={row.person.side}
              size="small"
              tip={row.post?.tip ?? false}
              status={row.person.status}
            />
            <bdi className={styles.cut} data-unknown={row.person.status !== 'active' || undefined}>
              {row.name || t.unnamed}
            </bdi>
          </span>
        ),
        edit: { kind: 'text', value: (row) => row.person.name },
        commit: (row, typed) =>
          typed === '' && row.person.status === 'active' ? t.nameNeeded : describe(session, row, { name: typed }),
      },
      {
        id: 'title',
        label: t.columns.title,
        min: 170,
        grow: 2,
        sortKey: (row) => row.post?.title ?? '',
        text: (row) => row.post?.title ?? '',
        edit: { kind: 'text', value: (row) => row.post?.title ?? '' },
        commit: (row, title) => correct(session, row, { title }),
      },
      {
        id: 'side',
        label: t.columns.side,
        min: 120,
        grow: 1,
        sortKey: (row) => (row.person.side === 'supplier' ? 0 : 1),
        text: company,
      },
      choiceColumn(
        { id: 'function', label: t.columns.function, min: 116, grow: 1 },
        functions,
        t.noFunction,
        (row) => row.post?.function ?? '',
        (row, id) => correct(session, row, { function: id === '' ? null : (id as FunctionId) }),
      ),
      choiceColumn(
        { id: 'level', label: t.columns.level, min: 100, grow: 1 },
        levels,
        t.none,
        (row) => row.post?.level ?? '',
        (row, id) => correct(session, row, { level: id === '' ? null : (id as LevelId) }),
      ),
      {
        id: 'lines',
        label: t.columns.lines,
        min: 64,
        grow: 0,
        align: 'end',
        sortKey: (row) => row.lines,
        text: (row) => (row.lines === 0 ? '–' : String(row.lines)),
      },
      {
        id: 'lastTouch',
        label: t.columns.lastTouch,
        min: 108,
        grow: 0,
        sortKey: (row) => row.lastTouch,
        text: (row) => (row.lastTouch ? day(row.lastTouch) : ''),
      },
      {
        id: 'reportsTo',
        label: t.columns.reportsTo,
        min: 140,
        grow: 1,
        sortKey: (row) => row.managerName,
        text: (row) => row.managerName,
        edit: {
          kind: 'choice',
          value: (row) => row.manager ?? '',
          options: ({ person }) => {
            const { people, links } = session.account.get();
            const today = session.today();
            const here = people.filter((other) => other.until === null || other.until > today);
            return [
              { id: '', label: t.none },
              ...possibleManagers(here, links, person).map((other) => ({
                id: other.id,
                label: personName(other, today) || t.unnamed,
              })),
            ];
          },
        },
        commit: (row, id) => {
          session.perform(setManager, { person: row.id, manager: id === '' ? null : (id as PersonId) });
          return null;
        },
      },
      field('email', 190, 'email'),
      field('phone', 130, 'tel'),
      field('location', 110),
      {
        id: 'status',
        label: t.columns.status,
        min: 96,
        grow: 0,
        sortKey: (row) => PersonStatus.options.indexOf(row.person.status),
        text: (row) => t.status[row.person.status],
        edit: {
          kind: 'choice',
          value: (row) => row.person.status,
          options: () => PersonStatus.options.map((id) => ({ id, label: t.status[id] })),
        },
        commit: (row, typed) => {
          const status = PersonStatus.safeParse(typed || 'active');
          return status.success ? describe(session, row, { status: status.data }) : null;
        },
      },
    ];
    if (units.length === 0) return columns;
    const unit = choiceColumn(
      { id: 'unit', label: t.columns.unit, min: 120, grow: 1 },
      units,
      t.none,
      (row) => row.post?.unit ?? '',
      (row, id) => correct(session, row, { unit: id === '' ? null : (id as UnitId) }),
    );
    if (unit.edit?.kind === 'choice')
      unit.edit.options = ({ person }) => [
        ...units.filter((one) => one.side === person.side).map(({ id, name }) => ({ id, label: name })),
        { id: '', label: t.none },
      ];
    return columns.toSpliced(5, 0, unit);
  }, [session, t, lanes, day, names, functions, levels, units]);
};

/** With what we think of people before their lines, for whoever may read it. */
export const usePeopleColumns = (): Column<PersonRow>[] => {
  const plain = usePlainColumns();
  const judged = useJudgementColumns();
  return useMemo(() => {
    const before = plain.findIndex(({ id }) => id === 'lines');
    return plain.toSpliced(before, 0, ...judged);
  }, [plain, judged]);
};

import { useMemo } from 'react';
import { addTouch } from '../../shared/document/commands/add-touch.ts';
import { editContactPlan } from '../../shared/document/commands/edit-contact-plan.ts';
import { endContact } from '../../shared/document/commands/end-contact.ts';
import { setStrength } from '../../shared/document/commands/set-strength.ts';
import { StrengthValue } from '../../shared/model/contact.ts';
import { ContactPlan } from '../../shared/model/contact-plan.ts';
import { Day } from '../../shared/model/day.ts';
import type { Side } from '../../shared/model/side.ts';
import { useAccountPart, useSession } from '../session/hooks.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { Face } from '../ui/Face.tsx';
import { Pips } from '../ui/Pips.tsx';
import styles from './cells.module.css';
import type { Column } from './column.ts';
import type { LineRow } from './line-rows.ts';

/** What a touch is called that was only dated in the table. */
const TOUCH_KIND = 'meeting';

/** What the table says of a line, and which command each cell performs. */
export const useLineColumns = (): Column<LineRow>[] => {
  const session = useSession();
  const text = useText();
  const t = text.table;
  const { day } = useFormat();
  const functions = useAccountPart((account) => account.functions);

  return useMemo(() => {
    const lanes = new Map(functions.map((fn, index) => [fn.id, { name: fn.name, index }]));
    const strengths = () =>
      StrengthValue.options.map(({ value }) => ({
        id: String(value),
        label: `${value}, ${text.app.strengths[value]}`,
      }));
    const columns: Column<LineRow>[] = [
      {
        id: 'supplier',
        label: t.columns.supplier,
        min: 190,
        grow: 2,
        sortKey: (row) => row.supplierName,
        text: (row) => row.supplierName || t.unnamed,
        render: (row) => <End name={row.supplierName || t.unnamed} side="supplier" tip={row.supplierTip} />,
      },
      {
        id: 'customer',
        label: t.columns.customer,
        min: 190,
        grow: 2,
        sortKey: (row) => row.customerName,
        text: (row) => row.customerName || t.unnamed,
        render: (row) => <End name={row.customerName || t.unnamed} side="customer" tip={row.customerTip} />,
      },
      {
        id: 'function',
        label: t.columns.function,
        min: 116,
        grow: 1,
        sortKey: (row) => (row.function && lanes.get(row.function)?.index) ?? null,
        text: (row) => (row.function && lanes.get(row.function)?.name) || '',
      },
      {
        id: 'strength',
        label: t.columns.strength,
        min: 204,
        grow: 1,
        sortKey: (row) => row.strength,
        text: (row) => text.app.strengths[row.strength],
        render: (row) => (
          <span className={styles.strength}>
            <Pips value={row.strength} />
            <span className={styles.cut} aria-hidden>
              {text.app.strengths[row.strength]}
            </span>
          </span>
        ),
        edit: { kind: 'strength', value: (row) => String(row.strength), options: strengths },
        commit: (row, typed) => {
          const value = StrengthValue.safeParse(Number(typed));
          if (value.success) session.perform(setStrength, { ids: [row.id], value: value.data, on: session.today() });
          return null;
        },
      },
      {
        id: 'since',
        label: t.columns.since,
        min: 108,
        grow: 0,
        sortKey: (row) => row.since,
        text: (row) => (row.since ? day(row.since) : ''),
      },
      {
        id: 'lastTouch',
        label: t.columns.lastTouch,
        min: 150,
        grow: 1,
        sortKey: (row) => row.lastTouch,
        text: (row) => [row.lastTouch && day(row.lastTouch), row.stale !== null && t.stale].filter(Boolean).join(', '),
        edit: { kind: 'day', value: (row) => row.lastTouch ?? '' },
        // A later day is another meeting; the ones before stay. Emptying the cell would be taking meetings back unseen.
        commit: (row, typed) => {
          const date = Day.safeParse(typed);
          if (!date.success) return t.dayOdd;
          if (date.data > session.today()) return t.touchFuture;
          session.perform(addTouch, { id: row.id, date: date.data, kind: TOUCH_KIND });
          return null;
        },
      },
      {
        id: 'wanted',
        label: t.columns.wanted,
        min: 150,
        grow: 1,
        sortKey: (row) => row.plan?.wanted ?? null,
        text: (row) => (row.plan?.wanted == null ? '' : text.app.strengths[row.plan.wanted]),
        edit: {
          kind: 'strength',
          value: (row) => String(row.plan?.wanted ?? ''),
          options: () => [...strengths(), { id: '', label: t.none }],
        },
        commit: (row, typed) => {
          const wanted = typed === '' ? null : StrengthValue.parse(Number(typed));
          session.perform(editContactPlan, { contact: row.id, patch: { wanted } });
          return null;
        },
      },
      {
        id: 'cadence',
        label: t.columns.cadence,
        min: 90,
        grow: 0,
        align: 'end',
        sortKey: (row) => row.plan?.cadenceDays ?? null,
        text: (row) => (row.plan?.cadenceDays == null ? '' : t.days(row.plan.cadenceDays)),
        edit: {
          kind: 'text',
          value: (row) => (row.plan?.cadenceDays == null ? '' : String(row.plan.cadenceDays)),
          inputMode: 'numeric',
        },
        commit: (row, typed) => {
          const days = ContactPlan.shape.cadenceDays.safeParse(typed === '' ? null : Number(typed));
          if (!days.success) return t.cadenceOdd;
          session.perform(editContactPlan, { contact: row.id, patch: { cadenceDays: days.data } });
          return null;
        },
      },
      {
        id: 'until',
        label: t.columns.until,
        min: 120,
        grow: 0,
        sortKey: (row) => row.contact.until,
        text: (row) => (row.contact.until ? day(row.contact.until) : ''),
        edit: { kind: 'day', value: (row) => row.contact.until ?? '' },
        commit: (row, typed) => {
          const until = typed === '' ? null : Day.safeParse(typed);
          if (until?.success === false) return t.dayOdd;
          session.perform(endContact, { id: row.id, until: until?.data ?? null });
          return null;
        },
      },
    ];
    return columns;
  }, [session, text, t, day, functions]);
};

const End = ({ name, side, tip }: { name: string; side: Side; tip: boolean }) => (
  <span className={styles.name} title={name}>
    <Face name={name} side={side} size="small" tip={tip} />
    <bdi className={styles.cut}>{name}</bdi>
  </span>
);

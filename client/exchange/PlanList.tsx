import type { ReactNode } from 'react';
import type { FunctionId } from '../../shared/model/id.ts';
import type { Side } from '../../shared/model/side.ts';
import type { PlannedAdd, PlannedUpdate, SkippedRow } from '../../shared/rules/exchange/plan.ts';
import { useAccount, useToday } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Check } from '../ui/Check.tsx';
import { Face } from '../ui/Face.tsx';
import { Select } from '../ui/Select.tsx';
import { PlanGroup } from './PlanGroup.tsx';
import styles from './PlanList.module.css';
import { changesInWords, nameOfEnd } from './plan-changes.ts';
import { reasonText } from './reason-text.ts';
import type { PeoplePlan } from './use-people-plan.ts';

type PlanListProps = { planned: PeoplePlan; rowName: (row: number) => string };

/** Everything a plan will do and will not do, row by row; the function of new people can be corrected here. */
export const PlanList = ({ planned, rowName }: PlanListProps) => {
  const t = useText().exchange;
  const account = useAccount();
  const { plan } = planned;
  return (
    <div className={styles.plan}>
      <PlanGroup title={t.groups.add(plan.add.length)} items={plan.add}>
        {(add) => <NewPerson key={add.row} add={add} planned={planned} />}
      </PlanGroup>
      <PlanGroup title={t.groups.update(plan.update.length)} items={plan.update}>
        {(update) => <ChangedPerson key={update.row} update={update} planned={planned} />}
      </PlanGroup>
      <PlanGroup title={t.groups.link(plan.links.length)} items={plan.links}>
        {(link) => {
          const [person, manager] = [nameOfEnd(link.from, plan, account), nameOfEnd(link.to, plan, account)];
          return (
            <li key={`${person} ${JSON.stringify(link.from)}`} className={styles.sentence} dir="auto">
              {t.reportsTo(person, manager)}
            </li>
          );
        }}
      </PlanGroup>
      <PlanGroup title={t.groups.skip(plan.skip.length)} items={plan.skip}>
        {(skipped) => <LeftOut key={skipped.row} skipped={skipped} planned={planned} rowName={rowName} />}
      </PlanGroup>
    </div>
  );
};

type WhoProps = { name: string; title: string; side: Side; status?: 'active' | 'placeholder' | 'vacant' };

const Who = ({ name, title, side, status = 'active' }: WhoProps) => (
  <>
    <Face name={name} side={side} status={status} />
    <span className={styles.who}>
      <span className={styles.name} dir="auto">
        {name || title}
      </span>
      {name !== '' && (
        <span className={styles.title} dir="auto">
          {title}
        </span>
      )}
    </span>
  </>
);

const NewPerson = ({ add, planned }: { add: PlannedAdd; planned: PeoplePlan }) => {
  const t = useText().exchange;
  const { functions } = useAccount();
  const { person, row } = add;
  const name = person.name || (person.title ?? t.noName);
  const lanes = [{ id: '', label: t.noLane }, ...functions.map((lane) => ({ id: lane.id, label: lane.name }))];
  return (
    <li className={styles.row}>
      <Check isSelected onChange={() => planned.setTaken(row, false)} label={t.take(name)} />
      <Who name={person.name} title={person.title ?? ''} side={person.side} status={person.status ?? 'active'} />
      <Select
        className={styles.lane}
        label={t.laneOf(name)}
        hideLabel
        layout="row"
        value={person.function ?? ''}
        onChange={(lane) => planned.setLane(row, lane === '' ? null : (lane as FunctionId))}
        options={lanes}
      />
      {add.namesakes.length > 0 && <Detail>{t.namesake}</Detail>}
    </li>
  );
};

const Detail = ({ children }: { children: ReactNode }) => (
  <span className={styles.detail} dir="auto">
    {children}
  </span>
);

const ChangedPerson = ({ update, planned }: { update: PlannedUpdate; planned: PeoplePlan }) => {
  const t = useText().exchange;
  const account = useAccount();
  const today = useToday();
  const person = account.people.find((it) => it.id === update.id);
  if (!person) return null;
  return (
    <li className={styles.row}>
      <Check isSelected onChange={() => planned.setTaken(update.row, false)} label={t.take(person.name)} />
      <Who name={person.name} title={t.matched[update.matchedBy]} side={person.side} />
      <span className={styles.changes}>
        {changesInWords(update, account, today, t).map((change) => (
          <span key={change} dir="auto">
            {change}
          </span>
        ))}
      </span>
    </li>
  );
};

type LeftOutProps = { skipped: SkippedRow; planned: PeoplePlan; rowName: (row: number) => string };

const LeftOut = ({ skipped, planned, rowName }: LeftOutProps) => {
  const t = useText().exchange;
  const name = skipped.name || t.noName;
  const byHand = skipped.reason.kind === 'left-out';
  return (
    <li className={styles.row} data-out>
      {byHand ? (
        <Check isSelected={false} onChange={() => planned.setTaken(skipped.row, true)} label={t.take(name)} />
      ) : (
        <span aria-hidden />
      )}
      <span className={styles.place}>{rowName(skipped.row)}</span>
      <span className={styles.who}>
        <span dir="auto">{name}</span>
        <span className={styles.title}>{reasonText(skipped.reason, t)}</span>
      </span>
    </li>
  );
};

import { useId, useState } from 'react';
import { planContact } from '../../../shared/document/commands/plan-contact.ts';
import type { Account } from '../../../shared/model/account.ts';
import { StrengthValue } from '../../../shared/model/contact.ts';
import { addDays, type Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { existsOn, recordedStrength } from '../../../shared/rules/network.ts';
import { planFor } from '../../../shared/rules/planned-strength.ts';
import { announce } from '../../session/announce.ts';
import { useSession } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { StrengthPicker } from '../../ui/StrengthPicker.tsx';
import { useNaming } from '../use-naming.ts';

/** The next quarter is the usual horizon of a plan. */
const AHEAD_DAYS = 90;
const WORKING: StrengthValue = 2;

/** What is planned or wanted when that is more than there is, else the next step. */
const suggested = (now: number, meant: number | null): StrengthValue =>
  StrengthValue.parse(meant !== null && meant > now ? meant : Math.min(4, Math.max(WORKING, now + 1)));

type Pair = { supplier: PersonId; customer: PersonId };

/** What there is between the two, and what is planned for them. */
const standing = (account: Account, pair: Pair | null, today: Day) => {
  if (!pair) return { now: 0, plan: null, wanted: null };
  const contact = account.contacts.find(
    ({ supplier, customer, until }) =>
      supplier === pair.supplier && customer === pair.customer && (until === null || today < until),
  );
  const wanted = account.inside.contactPlans.find((plan) => plan.contact === contact?.id)?.wanted ?? null;
  return { now: contact ? recordedStrength(contact, today) : 0, plan: planFor(account, pair), wanted };
};

/** A line that shall exist, or be stronger, from a day on: a part of the target map. */
export const PlanContactDialog = ({ from, to: asked, onClose }: PlanContactDialogProps) => {
  const session = useSession();
  const text = useText();
  const t = text.panel.dialogs.plan;
  const naming = useNaming();
  const { day: sayDay } = useFormat();
  const form = useId();
  const { account, today } = naming;
  const [to, setTo] = useState<PersonId | null>(asked ?? null);
  const person = naming.people.get(from);
  const pairWith = (other: PersonId | null): Pair | null => {
    if (!person || other === null) return null;
    return person.side === 'supplier' ? { supplier: from, customer: other } : { supplier: other, customer: from };
  };
  const first = standing(account, pairWith(asked ?? null), today);
  const [day, setDay] = useState<Day | null>(
    first.plan && today < first.plan.from ? first.plan.from : addDays(today, AHEAD_DAYS),
  );
  const [chosen, setValue] = useState<StrengthValue | null>(null);
  const [owner, setOwner] = useState<PersonId | ''>(first.plan?.owner ?? '');
  const [tried, setTried] = useState(false);
  if (!person) return null;
  const pair = pairWith(to);
  const { now, plan, wanted } = standing(account, pair, today);
  const value = chosen ?? suggested(now, plan?.value ?? wanted);
  const isNoMore = value <= now;
  const here = account.people.filter((other) => existsOn(other, today));
  const ours = here.filter((other) => other.side === 'supplier');
  const isPast = day !== null && day <= today;

  const save = () => {
    setTried(true);
    if (to === null || pair === null || day === null || isPast || isNoMore) return;
    session.perform(planContact, { ...pair, from: day, value, owner: owner === '' ? null : owner });
    const said = now > 0 ? t.strongerDone : t.done;
    announce(said(naming.person(from), naming.person(to), sayDay(day)));
    onClose();
  };

  return (
    <Dialog
      title={(now > 0 ? t.stronger : t.title)(naming.person(from))}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.panel.dialogs.cancel}</Button>
          <Button variant="ink" type="submit" form={form}>
            {t.save}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ComboBox
          label={t.to}
          autoFocus={to === null}
          items={naming.choices(here.filter((other) => other.side !== person.side))}
          value={to}
          onSelect={(id) => setTo(id as PersonId | null)}
          error={tried && to === null ? t.needPerson : null}
        />
        <DateField
          label={t.day}
          value={day}
          min={addDays(today, 1)}
          onChange={setDay}
          error={tried && day === null ? text.panel.dialogs.needDay : isPast ? t.past : null}
        />
        <StrengthPicker label={t.strength} value={value} onChange={(next) => setValue(StrengthValue.parse(next))} />
        {now > 0 && <p>{t.now(text.app.strengthOf(now, text.app.strengths[now as 0]))}</p>}
        {tried && isNoMore && <Notice tone="error">{t.noMore}</Notice>}
        <Select<PersonId | ''>
          label={t.owner}
          value={owner}
          onChange={setOwner}
          options={[...ours.map(({ id }) => ({ id, label: naming.person(id) })), { id: '', label: t.nobody }]}
        />
      </form>
    </Dialog>
  );
};

type PlanContactDialogProps = { from: PersonId; to?: PersonId; onClose: () => void };

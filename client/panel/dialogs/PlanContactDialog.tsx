import { useId, useState } from 'react';
import { planContact } from '../../../shared/document/commands/plan-contact.ts';
import { StrengthValue } from '../../../shared/model/contact.ts';
import { addDays, type Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { announce } from '../../session/announce.ts';
import { useSession } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { StrengthPicker } from '../../ui/StrengthPicker.tsx';
import { useNaming } from '../use-naming.ts';

/** The next quarter is the usual horizon of a plan. */
const AHEAD_DAYS = 90;
const WORKING: StrengthValue = 2;

/** A line that shall exist from a day on: a part of the target map. */
export const PlanContactDialog = ({ from, to: asked, onClose }: PlanContactDialogProps) => {
  const session = useSession();
  const text = useText();
  const t = text.panel.dialogs.plan;
  const naming = useNaming();
  const { day: sayDay } = useFormat();
  const form = useId();
  const { account, today } = naming;
  const [to, setTo] = useState<PersonId | null>(asked ?? null);
  const [day, setDay] = useState<Day | null>(addDays(today, AHEAD_DAYS));
  const [value, setValue] = useState<StrengthValue>(WORKING);
  const [owner, setOwner] = useState<PersonId | ''>('');
  const [tried, setTried] = useState(false);
  const person = naming.people.get(from);
  if (!person) return null;
  const here = account.people.filter((other) => existsOn(other, today));
  const ours = here.filter((other) => other.side === 'supplier');
  const isPast = day !== null && day <= today;

  const save = () => {
    setTried(true);
    if (to === null || day === null || isPast) return;
    const [supplier, customer] = person.side === 'supplier' ? [from, to] : [to, from];
    session.perform(planContact, { supplier, customer, from: day, value, owner: owner === '' ? null : owner });
    announce(t.done(naming.person(from), naming.person(to), sayDay(day)));
    onClose();
  };

  return (
    <Dialog
      title={t.title(naming.person(from))}
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

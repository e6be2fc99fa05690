import { CalendarX, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { addInfluence } from '../../../shared/document/commands/add-influence.ts';
import { editInfluence } from '../../../shared/document/commands/edit-influence.ts';
import { removeInfluence } from '../../../shared/document/commands/remove-influence.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { Person } from '../../../shared/model/person.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import adding from '../adding.module.css';
import { useCanEdit } from '../looked-at.ts';
import { RelatedPerson } from '../RelatedPerson.tsx';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import { HiddenFromGuests } from './HiddenFromGuests.tsx';
import { type InfluenceReading, influencesOf } from './influences-of.ts';

const READINGS: readonly InfluenceReading[] = ['influences', 'influencedBy', 'conflict'];

/** Whose word counts for whom at the customer, and where there is friction. */
export const Influences = ({ person }: { person: Person }) => {
  const session = useSession();
  const t = useText().judging.influences;
  const naming = useNaming();
  const canEdit = useCanEdit();
  const [isAdding, setAdding] = useState(false);
  const { account, today } = naming;
  const influences = influencesOf(account.inside.influences, person.id, today);

  return (
    <Section title={t.title} aside={<HiddenFromGuests />}>
      {influences.length === 0 && !isAdding && <p className={adding.none}>{canEdit ? t.none : t.noneThen}</p>}
      <ul>
        {influences.map(({ influence: { id }, other, reading }) => (
          <RelatedPerson
            key={id}
            reading={t[reading]}
            person={other}
            buttons={
              canEdit && (
                <>
                  <IconButton
                    icon={CalendarX}
                    label={t.end(naming.person(other))}
                    onPress={() => session.perform(editInfluence, { id, patch: { until: today } })}
                  />
                  <IconButton
                    icon={X}
                    label={t.remove(naming.person(other))}
                    onPress={() => session.perform(removeInfluence, { id })}
                  />
                </>
              )
            }
          />
        ))}
      </ul>
      {isAdding ? (
        <NewInfluence person={person} onDone={() => setAdding(false)} />
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

const NewInfluence = ({ person, onDone }: { person: Person; onDone: () => void }) => {
  const session = useSession();
  const t = useText().judging.influences;
  const naming = useNaming();
  const { account, today } = naming;
  const [reading, setReading] = useState<InfluenceReading>('influences');
  const joined = new Set(
    influencesOf(account.inside.influences, person.id, today)
      .filter((one) => one.reading === reading)
      .map((one) => one.other),
  );
  const others = account.people.filter(
    (other) => other.side === person.side && other.id !== person.id && existsOn(other, today) && !joined.has(other.id),
  );
  const add = (other: PersonId) => {
    const [from, to] = reading === 'influencedBy' ? [other, person.id] : [person.id, other];
    const kind = reading === 'conflict' ? 'conflict' : 'influences';
    session.perform(addInfluence, { from, to, kind, since: today });
    onDone();
  };
  return (
    <div className={adding.new}>
      <Select<InfluenceReading>
        label={t.kind}
        hideLabel
        value={reading}
        onChange={setReading}
        options={READINGS.map((id) => ({ id, label: t[id] }))}
      />
      <ComboBox
        label={t.to}
        hideLabel
        autoFocus
        placeholder={t.to}
        items={naming.choices(others)}
        onSelect={(id) => id && add(id as PersonId)}
        onCancel={onDone}
      />
    </div>
  );
};

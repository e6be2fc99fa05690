import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { addLink } from '../../../shared/document/commands/add-link.ts';
import { removeLinks } from '../../../shared/document/commands/remove-links.ts';
import { setManager } from '../../../shared/document/commands/set-manager.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { LinkKind } from '../../../shared/model/link.ts';
import type { Person } from '../../../shared/model/person.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { possibleManagers } from '../../../shared/rules/reporting-lines.ts';
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
import { linksOf } from './links-of.ts';

/** Reporting lines and coordination inside the person's own company. */
export const PersonLinks = ({ person }: { person: Person }) => {
  const session = useSession();
  const t = useText().panel.links;
  const naming = useNaming();
  const canEdit = useCanEdit();
  const [isAdding, setAdding] = useState(false);
  const links = linksOf(naming.account.links, person.id, naming.today);

  return (
    <Section title={t.title}>
      {links.length === 0 && !isAdding && <p className={adding.none}>{t.none}</p>}
      <ul>
        {links.map(({ link, other, reading }) => (
          <RelatedPerson
            key={link.id}
            reading={t[reading]}
            person={other}
            buttons={
              <IconButton
                icon={X}
                label={t.remove(naming.person(other))}
                onPress={() => session.perform(removeLinks, { ids: [link.id] })}
              />
            }
          />
        ))}
      </ul>
      {isAdding ? (
        <NewLink key={person.id} person={person} onDone={() => setAdding(false)} />
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

const NewLink = ({ person, onDone }: { person: Person; onDone: () => void }) => {
  const session = useSession();
  const t = useText().panel.links;
  const naming = useNaming();
  const { account, today } = naming;
  const [kind, setKind] = useState<LinkKind>('coordinates');
  const linked = new Set(account.links.filter((l) => l.kind === kind && l.from === person.id).map((l) => l.to));
  const colleagues = account.people.filter(
    (other) => other.side === person.side && other.id !== person.id && existsOn(other, today) && !linked.has(other.id),
  );
  // A second solid line would make two managers: choosing one takes the place of the other.
  const choices = kind === 'reports-to' ? possibleManagers(colleagues, account.links, person) : colleagues;
  const add = (to: PersonId) => {
    if (kind === 'reports-to') session.perform(setManager, { person: person.id, manager: to });
    else session.perform(addLink, { from: person.id, to, kind });
    onDone();
  };
  return (
    <div className={adding.new}>
      <Select<LinkKind>
        label={t.kind}
        hideLabel
        value={kind}
        onChange={setKind}
        options={(['coordinates', 'dotted', 'reports-to'] as const).map((id) => ({ id, label: t.kinds[id] }))}
      />
      <ComboBox
        label={t.to}
        hideLabel
        autoFocus
        placeholder={t.to}
        items={naming.choices(choices)}
        onSelect={(id) => id && add(id as PersonId)}
        onCancel={onDone}
      />
    </div>
  );
};

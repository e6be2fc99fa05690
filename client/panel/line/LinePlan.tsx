import { useState } from 'react';
import { editContactPlan } from '../../../shared/document/commands/edit-contact-plan.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { ContactPlan, EMPTY_GROW, type Grow } from '../../../shared/model/contact-plan.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { usualCadencesOn } from '../../../shared/rules/cadence.ts';
import { useCadences, useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { InlineField } from '../../ui/InlineField.tsx';
import { Select } from '../../ui/Select.tsx';
import { HiddenFromGuests } from '../judging/HiddenFromGuests.tsx';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './line.module.css';
import { PlannedStrength } from './PlannedStrength.tsx';
import { WantedStrength } from './WantedStrength.tsx';

const GROW = ['goal', 'role', 'obligations', 'workPlan'] as const satisfies readonly (keyof Grow)[];

/** What we want of a line. It lies in the layer `inside`, which never reaches a guest. */
export const LinePlan = ({ contact, plan }: { contact: Contact; plan: ContactPlan | null }) => {
  const session = useSession();
  const t = useText().panel.line;
  const naming = useNaming();
  const [cadenceError, setCadenceError] = useState<string | null>(null);
  const edit = (patch: Parameters<typeof editContactPlan>[1]['patch']) =>
    session.perform(editContactPlan, { contact: contact.id, patch });
  const usual = usualCadencesOn(naming.account, naming.today, useCadences())(contact);
  const grow = plan?.grow ?? EMPTY_GROW;
  const ours = naming.account.people.filter((person) => person.side === 'supplier');

  const setCadence = (typed: string) => {
    const parsed = ContactPlan.shape.cadenceDays.safeParse(typed === '' ? null : Number(typed));
    setCadenceError(parsed.success ? null : t.cadenceOdd);
    if (parsed.success) edit({ cadenceDays: parsed.data });
  };

  return (
    <Section title={t.plan} part="plan" aside={<HiddenFromGuests />}>
      <WantedStrength contact={contact} plan={plan} onChange={(wanted) => edit({ wanted })} />
      <PlannedStrength contact={contact} />
      <div className={styles.cadence}>
        <InlineField
          label={t.cadence}
          value={plan?.cadenceDays == null ? '' : String(plan.cadenceDays)}
          placeholder={t.cadenceUsual(usual)}
          onCommit={setCadence}
          error={cadenceError}
        />
        <span className={styles.unit}>{t.days}</span>
      </div>
      <Select<PersonId | ''>
        layout="row"
        label={t.owner}
        value={plan?.owner ?? ''}
        onChange={(id) => edit({ owner: id === '' ? null : id })}
        options={[...ours.map(({ id }) => ({ id, label: naming.person(id) })), { id: '', label: t.noOwner }]}
      />
      <div className={styles.grow}>
        {GROW.map((key) => (
          <InlineField
            key={key}
            multiline
            label={t[key]}
            value={grow[key]}
            placeholder={t[`${key}Hint`]}
            onCommit={(value) => edit({ grow: { [key]: value } })}
          />
        ))}
      </div>
    </Section>
  );
};

import { type ReactNode, type RefObject, Suspense, useDeferredValue, useEffect, useRef } from 'react';
import { useAccountPart, useView, useViewState } from '../session/hooks.ts';
import { lazyPart } from '../session/lazy-part.ts';
import type { View } from '../session/view.ts';
import { Editable } from './Editable.tsx';
import { ImaginedSection } from './next/ImaginedSection.tsx';
import styles from './Panel.module.css';
import { SummaryPanel } from './summary/SummaryPanel.tsx';

// The map opens with nothing selected: fields and pickers come with the first choice.
const PersonPanel = lazyPart(async () => ({ default: (await import('./person/PersonPanel.tsx')).PersonPanel }));
const LinePanel = lazyPart(async () => ({ default: (await import('./line/LinePanel.tsx')).LinePanel }));
const SeveralPanel = lazyPart(async () => ({ default: (await import('./several/SeveralPanel.tsx')).SeveralPanel }));

/** What is selected, editable in place; with nothing selected, how the relationship stands. `across`: what other accounts tell of it. */
export const Panel = ({ across }: { across?: ReactNode }) => {
  const selectedPeople = useViewState((state) => state.selectedPeople);
  const selectedContacts = useViewState((state) => state.selectedContacts);
  const people = useAccountPart((account) => account.people.filter((person) => selectedPeople.includes(person.id)));
  const contacts = useAccountPart((account) => account.contacts.filter((one) => selectedContacts.includes(one.id)));
  const panel = useRef<HTMLDivElement>(null);
  const [person, contact] = [people[0], contacts[0]];
  const who = [...selectedPeople, ...selectedContacts].join(' ');

  const chosen = (
    <>
      <ImaginedSection />
      {people.length + contacts.length === 0 ? (
        <SummaryPanel across={across} />
      ) : people.length + contacts.length > 1 ? (
        <Editable>
          <SeveralPanel people={people} contacts={contacts} />
        </Editable>
      ) : person ? (
        <PersonPanel key={person.id} person={person} />
      ) : contact ? (
        <LinePanel key={contact.id} contact={contact} />
      ) : null}
      <FocusWhenOpened panel={panel} who={who} />
    </>
  );
  // Deferred, the first person stands as soon as the fields are there; else React shows nothing for 300 ms.
  const ready = useDeferredValue(chosen);
  // What still stands of the one chosen before takes no press: a menu opened on it would go with it.
  const isPast = useDeferredValue(who) !== who;
  return (
    <div className={styles.panel} ref={panel} inert={isPast}>
      <Suspense>{ready}</Suspense>
    </div>
  );
};

const FIELDS = 'input, textarea, button';

/** How often each view has handed over the keys: a panel that comes only now still takes what was meant for it. */
const handedOver = new WeakMap<View, number>();

/**
 * Enter on a card opens the person: the keys go on in the first field of the panel. Stands beside what is shown, so that
 * it waits for it. `who`: what is shown beside it.
 */
const FocusWhenOpened = ({ panel, who }: { panel: RefObject<HTMLDivElement | null>; who: string }) => {
  const view = useView();
  const opened = useViewState((state) => state.opened);
  const openedAt = useViewState((state) => state.openedAt);
  const chosen = useViewState((state) => [...state.selectedPeople, ...state.selectedContacts].join(' '));
  useEffect(() => {
    // the fields that still stand belong to the one chosen before
    if (chosen !== who || (handedOver.get(view) ?? 0) === opened) return;
    handedOver.set(view, opened);
    const place = openedAt && panel.current?.querySelector(`[data-part="${openedAt}"]`);
    const fields = [...((place || panel.current)?.querySelectorAll<HTMLElement>(FIELDS) ?? [])];
    if (place) place.scrollIntoView?.({ block: 'start' });
    // Of a list the way to add is wanted, which stands last.
    (openedAt === 'roles' ? fields.at(-1) : fields[0])?.focus({ preventScroll: place !== null });
  }, [view, opened, openedAt, panel, chosen, who]);
  return null;
};

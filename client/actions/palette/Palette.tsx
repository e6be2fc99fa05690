import { Eye, Map as MapIcon, UserPlus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { existsOn } from '../../../shared/rules/network.ts';
import type { Found } from '../../../shared/rules/search.ts';
import { useAccount, useDayShown, useOthers, useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Face } from '../../ui/Face.tsx';
import { isMac } from '../../ui/key-names.ts';
import { isOffered } from '../action.ts';
import { afterClose } from '../after-close.ts';
import { allActions } from '../all-actions.ts';
import styles from '../find/FindDialog.module.css';
import { FindDialog } from '../find/FindDialog.tsx';
import type { FindOption } from '../find/find-option.ts';
import { Hint } from '../find/Hint.tsx';
import { Marked } from '../find/Marked.tsx';
import { keyPress, matchesKey } from '../match-key.ts';
import { type PaletteEntry, paletteGroups } from '../palette-entries.ts';
import { useActionContext } from '../use-action-context.ts';
import { chooseEntry } from './choose-entry.ts';

const ICON = { size: 16, strokeWidth: 1.6, 'aria-hidden': true } as const;

const PersonWords = ({ found, company }: { found: Found; company: string }) => {
  const { name, title, function: lane } = found.fields;
  const laneMatched = lane.ranges.length > 0;
  return (
    <>
      <Marked {...name} />{' '}
      <span className={styles.detail}>
        <Marked {...title} />
        {title.text && (laneMatched || company) && ', '}
        {laneMatched ? <Marked {...lane} /> : company}
      </span>
    </>
  );
};

const iconOf = (entry: Exclude<PaletteEntry, { kind: 'person' }>) => {
  if (entry.kind === 'action') return <entry.action.icon {...ICON} />;
  if (entry.kind === 'add-to') return <UserPlus {...ICON} />;
  return entry.kind === 'follow' ? <Eye {...ICON} /> : <MapIcon {...ICON} />;
};

type PaletteProps = { query?: string | undefined; peopleOnly?: boolean | undefined; chosen?: boolean | undefined };

/** Mod+K: finds people, everything that can be done now, and other accounts. "/" opens it for people alone. */
export const Palette = ({ query: first = '', peopleOnly: firstPeopleOnly = false, chosen = false }: PaletteProps) => {
  const text = useText();
  const t = text.actions.palette;
  const account = useAccount();
  const day = useDayShown();
  const view = useView();
  const others = useOthers();
  const contextNow = useActionContext();
  // As it was when the palette opened: by now the focus is in the palette itself.
  const [context] = useState(contextNow);
  const [query, setQuery] = useState(first);
  const [peopleOnly, setPeopleOnly] = useState(firstPeopleOnly);

  const groups = paletteGroups(
    {
      account,
      day,
      text,
      readOnly: context.host.readOnly,
      actions: allActions.filter((action) => !action.keyOnly && isOffered(action, context)),
      others: others.filter((other) => !other.self),
      accounts: context.host.accounts.filter((one) => one.id !== context.session.accountId),
    },
    query,
    peopleOnly,
  );
  const entries = groups.flatMap((group) => group.entries);

  const optionOf = (entry: PaletteEntry): FindOption => {
    if (entry.kind !== 'person') {
      const keys = entry.kind === 'action' ? entry.action.keys?.[0] : undefined;
      return {
        id: entry.id,
        icon: iconOf(entry),
        words: <Marked text={entry.label} ranges={entry.match.ranges} />,
        keys,
      };
    }
    const { found } = entry;
    return {
      id: entry.id,
      icon: <Face name={found.fields.name.text} side={found.side} size="small" />,
      words: <PersonWords found={found} company={account.account[found.side]} />,
    };
  };
  const choose = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    if (!entry) return;
    view.closeDialog();
    afterClose(() => chooseEntry(entry, context));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const opensAgain = matchesKey('Mod+k', keyPress(event.nativeEvent), isMac());
    const narrows = event.key === 'Tab' && !event.shiftKey && !event.altKey && !event.ctrlKey;
    if (!opensAgain && !narrows) return;
    event.preventDefault();
    if (opensAgain) view.closeDialog();
    else setPeopleOnly(!peopleOnly);
  };

  const people = account.people.filter((person) => existsOn(person, day)).length;
  return (
    <FindDialog
      title={t.title}
      label={peopleOnly ? t.labelPeople : t.label}
      placeholder={peopleOnly ? t.hintPeople : t.hint}
      query={query}
      onQuery={setQuery}
      isChosen={chosen}
      groups={groups.map(({ id, entries }) => ({ id, label: t[id], options: entries.map(optionOf) }))}
      onChoose={choose}
      onClose={view.closeDialog}
      onKeyDown={onKeyDown}
      count={t.found(entries.length)}
      empty={
        <>
          <p>{t.none}</p>
          <p>{t.noneHint}</p>
        </>
      }
      footer={
        <>
          <Hint keys={['ArrowUp', 'ArrowDown']} text={t.choose} />
          <Hint keys={['Enter']} text={t.show} />
          <Hint keys={['Tab']} text={peopleOnly ? t.widen : t.narrow} />
          <span className={styles.push}>
            {peopleOnly ? t.counted(entries.length, people) : t.found(entries.length)}
          </span>
        </>
      }
    />
  );
};

import { UserPlus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { StrengthValue } from '../../../shared/model/contact.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { LinkKind } from '../../../shared/model/link.ts';
import { otherSide } from '../../../shared/model/side.ts';
import { announce } from '../../session/announce.ts';
import { useAccount, useDayShown, usePerson, useSession, useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Face } from '../../ui/Face.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { StrengthPicker } from '../../ui/StrengthPicker.tsx';
import styles from '../find/FindDialog.module.css';
import { FindDialog } from '../find/FindDialog.tsx';
import type { FindOption } from '../find/find-option.ts';
import { Hint } from '../find/Hint.tsx';
import { Marked } from '../find/Marked.tsx';
import { type ConnectChoice, connectChoices } from './connect-choices.ts';
import { connectTo } from './connect-to.ts';

/** "Multiple meetings": the first strength with which a line carries. */
const FIRST_STRENGTH: StrengthValue = 2;

/** Alt and a digit on any keyboard: with Alt a Mac types signs, so the place of the key counts. */
const strengthOfKey = (event: KeyboardEvent): StrengthValue | null => {
  const digit = /^Digit([0-4])$/.exec(event.code)?.[1];
  return event.altKey && digit !== undefined ? StrengthValue.parse(Number(digit)) : null;
};

type ConnectDialogProps = { from: PersonId; query?: string | undefined; chosen?: boolean | undefined };

/** C: type a name, Enter draws the line. Somebody unknown is added, a colleague is linked. */
export const ConnectDialog = ({ from, query: first = '', chosen = false }: ConnectDialogProps) => {
  const text = useText();
  const t = text.actions.connect;
  const session = useSession();
  const view = useView();
  const account = useAccount();
  const person = usePerson(from);
  const day = useDayShown();
  const [query, setQuery] = useState(first);
  const [active, setActive] = useState<string | null>(null);
  const [value, setValue] = useState<StrengthValue>(FIRST_STRENGTH);
  const [kind, setKind] = useState<LinkKind>('reports-to');
  if (!person) return null;

  const choices = connectChoices(account, day, from, query);
  const company = (side: 'own' | 'other'): string => {
    const which = side === 'own' ? person.side : otherSide(person.side);
    return account.account[which] || text.actions.connect.companies[which];
  };
  const optionOf = (choice: ConnectChoice): FindOption => {
    if (choice.kind === 'new') {
      const { name, title } = choice.typed;
      const words = name ? t.add(name, title ?? '', company('other')) : t.add(title ?? '', '', company('other'));
      return { id: choice.id, icon: <UserPlus size={16} strokeWidth={1.6} aria-hidden />, words };
    }
    const { name, title } = choice.found.fields;
    const strength = choice.kind === 'line' && choice.strength !== null ? t.now(choice.strength) : '';
    const words = (
      <>
        <Marked {...name} />{' '}
        <span className={styles.detail}>
          <Marked {...title} />
          {title.text && strength && ', '}
          {strength}
        </span>
      </>
    );
    return { id: choice.id, icon: <Face name={name.text} side={choice.found.side} size="small" />, words };
  };
  const group = (id: string, label: string, kinds: ConnectChoice['kind'][]) => ({
    id,
    label,
    options: choices.filter((choice) => kinds.includes(choice.kind)).map(optionOf),
  });
  const groups = [
    group('other', company('other'), ['line']),
    group('own', company('own'), ['link']),
    group('new', t.newPerson, ['new']),
  ];

  const shown = choices.find((choice) => choice.id === active) ?? choices[0];
  const choose = (id: string) => {
    const choice = choices.find((one) => one.id === id);
    if (!choice) return;
    announce(connectTo({ session, view }, from, choice, { value, kind }, text));
    view.closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = strengthOfKey(event);
    if (pressed === null) return;
    event.preventDefault();
    setValue(pressed);
  };

  return (
    <FindDialog
      title={t.title(person.name)}
      showTitle
      label={t.label}
      placeholder={t.hint}
      query={query}
      onQuery={setQuery}
      isChosen={chosen}
      groups={groups.filter(({ options }) => options.length > 0)}
      onChoose={choose}
      onActive={setActive}
      onClose={view.closeDialog}
      onKeyDown={onKeyDown}
      count={text.actions.palette.found(choices.length)}
      empty={<p>{t.none}</p>}
      extra={
        shown?.kind === 'link' ? (
          <SegmentedControl
            label={t.kind}
            showLabel
            value={kind}
            onChange={setKind}
            options={LinkKind.options.map((id) => ({ id, label: t.kinds[id] }))}
          />
        ) : (
          <StrengthPicker label={t.strength} value={value} onChange={(next) => setValue(StrengthValue.parse(next))} />
        )
      }
      footer={
        <>
          <Hint keys={['Enter']} text={t.connectKey} />
          {shown?.kind !== 'link' && <Hint keys={['Alt+0']} text={t.strengthKey} />}
        </>
      }
    />
  );
};

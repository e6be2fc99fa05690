import { X } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { ShareLink } from '../../../shared/protocol/access.ts';
import { limits } from '../../../shared/protocol/limits.ts';
import { useAccountPart } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox, type ComboItem } from '../../ui/ComboBox.tsx';
import { Face } from '../../ui/Face.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Failure } from '../Failure.tsx';
import { expiresAt } from './expires-at.ts';
import { isTooShort, KeyFields, type LinkKey } from './KeyFields.tsx';
import styles from './Share.module.css';
import { useMakeLink } from './sharing.ts';

type NewQuestionProps = { account: AccountId; onDone: (made: ShareLink) => void; onCancel?: () => void };

/** Who of the customer is asked, how long he may answer, and by which passphrase. */
export const NewQuestion = ({ account, onDone, onCancel }: NewQuestionProps) => {
  const t = useText().doors.share;
  const people = useAccountPart((open) => open.people);
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const [key, setKey] = useState<LinkKey>({ expiry: 'month', passphrase: '' });
  const [wasTried, setTried] = useState(false);
  const make = useMakeLink(account);
  const theirs: ComboItem[] = people.flatMap((person) =>
    person.side === 'customer' && person.name !== ''
      ? [{ id: person.id, label: person.name, detail: person.posts.at(-1)?.title ?? '', side: person.side }]
      : [],
  );
  const name = (chosen || typed).trim().slice(0, limits.shortNameLength);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name === '' || isTooShort(key)) return;
    // reason for the time of the event: the clock of the page is not asked outside the session
    const now = performance.timeOrigin + event.timeStamp;
    const ends = expiresAt(key.expiry, now);
    make.mutate(
      { name, role: 'customer-says', expiresAt: ends, passphrase: key.passphrase || null },
      { onSuccess: onDone },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={t.ask.title}>
      <p className={styles.quiet}>{t.ask.text}</p>
      {chosen === '' ? (
        <ComboBox
          label={t.ask.whom}
          placeholder={t.ask.whomPlaceholder}
          items={theirs}
          allowCustom
          onType={setTyped}
          onSelect={(_, words) => setChosen(words.trim())}
          error={wasTried && name === '' ? t.ask.whomNeeded : null}
        />
      ) : (
        <div className={styles.row}>
          <Face name={name} side="customer" size="small" />
          <b className={styles.who} dir="auto">
            {name}
          </b>
          <IconButton
            icon={X}
            label={t.ask.whomElse}
            onPress={() => {
              setChosen('');
              setTyped('');
            }}
            autoFocus
          />
        </div>
      )}
      <KeyFields value={key} onChange={setKey} wasTried={wasTried} />
      <Failure error={make.error} />
      <span className={styles.actions}>
        <Button type="submit" variant="ink" isPending={make.isPending}>
          {t.ask.make}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t.cancel}</Button>}
      </span>
    </form>
  );
};

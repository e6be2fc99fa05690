import { useState } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import type { ErasureStatement } from '../../../shared/protocol/privacy.ts';
import { type Trace, traceOf } from '../../../shared/rules/privacy/trace.ts';
import { useAccount, useSession } from '../../session/hooks.ts';
import { readReport } from '../../session/privacy.ts';
import { type FailureCode, failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { download } from '../../ui/download.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useNaming } from '../use-naming.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { ErasedDialog } from './ErasedDialog.tsx';
import styles from './privacy.module.css';

/** What file systems do not allow becomes a dash. */
const fileName = (name: string): string =>
  name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-')
    .trim()
    .slice(0, 80);

type Props = { person: PersonId; onClose: () => void };

/** What is kept about a person, as a file; and the way to erase it. Stays when the person is gone, to say what was done. */
export const AboutPersonDialog = ({ person, onClose }: Props) => {
  const session = useSession();
  const account = useAccount();
  const naming = useNaming();
  const text = useText();
  const t = text.privacy;
  const [name] = useState(() => naming.person(person));
  const [step, setStep] = useState<'look' | 'erase' | ErasureStatement>('look');
  const [state, setState] = useState<'still' | 'saving' | FailureCode>('still');
  if (typeof step === 'object') return <ErasedDialog name={name} statement={step} onClose={onClose} />;
  const trace = traceOf(account, person);
  if (step === 'erase') return <EraseDialog person={person} name={name} onErased={setStep} onClose={onClose} />;

  const save = async () => {
    setState('saving');
    try {
      const report = await readReport(session.accountId, person);
      download(`${fileName(name)}.person.json`, JSON.stringify(report, null, 2), 'application/json');
      setState('still');
    } catch (error) {
      setState(failureCode(error));
    }
  };

  return (
    <Dialog
      title={t.title(name)}
      size="small"
      onClose={onClose}
      footer={
        <>
          {session.access.may.erasePerson && (
            <Button variant="danger" onPress={() => setStep('erase')}>
              {t.erase}
            </Button>
          )}
          <Button variant="ink" isPending={state === 'saving'} onPress={save}>
            {t.save}
          </Button>
        </>
      }
    >
      <p>{t.intro}</p>
      <Counts trace={trace} />
      <p className={styles.more}>{t.alsoIn}</p>
      {state !== 'still' && state !== 'saving' && <Notice tone="error">{text.errors.byCode[state]}</Notice>}
    </Dialog>
  );
};

const Counts = ({ trace }: { trace: Trace }) => {
  const { counts, nothing } = useText().privacy;
  if (Object.keys(trace).length === 0) return <p>{nothing}</p>;
  return (
    <ul className={styles.counts}>
      {Object.entries(trace).map(([list, records]) => (
        <li key={list}>{counts[list as keyof typeof counts](records.length)}</li>
      ))}
    </ul>
  );
};

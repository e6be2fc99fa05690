import { Link2, MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Failure } from '../Failure.tsx';
import { LinkRow } from './LinkRow.tsx';
import { NewLink } from './NewLink.tsx';
import { NewQuestion } from './NewQuestion.tsx';
import styles from './Share.module.css';
import { useLinks } from './sharing.ts';

/** The links of an account: who came by them, and the way to shut each. */
export const LinkList = ({ account }: { account: AccountId }) => {
  const t = useText().doors.share;
  const { data: links, error } = useLinks(account);
  const [making, setMaking] = useState<'link' | 'question' | null>(null);
  const done = () => setMaking(null);
  return (
    <section>
      <h3 className={styles.heading}>{t.links}</h3>
      <p className={styles.quiet}>{t.linksText}</p>
      {making === 'link' && <NewLink account={account} onDone={done} />}
      {making === 'question' && <NewQuestion account={account} onDone={done} onCancel={done} />}
      {making === null && (
        <span className={styles.actions}>
          <Button icon={Link2} className={styles.new ?? ''} onPress={() => setMaking('link')}>
            {t.newLink}
          </Button>
          <Button icon={MessageCircleQuestion} className={styles.new ?? ''} onPress={() => setMaking('question')}>
            {t.ask.open}
          </Button>
        </span>
      )}
      <Failure error={error} />
      <ul className={styles.list} aria-label={t.links} aria-busy={!links}>
        {links?.map((link) => (
          <LinkRow key={link.id} account={account} link={link} />
        ))}
      </ul>
    </section>
  );
};

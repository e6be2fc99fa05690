import { useText } from '../text/use-text.ts';
import styles from './Message.module.css';
import { Message } from './Message.tsx';

/** For who came by a link that opens nothing any more. He may have a sign-in of his own: the page is loaded anew for it. */
export const LinkOver = ({ signIn = null, more = '' }: { signIn?: string | null; more?: string }) => {
  const t = useText();
  return (
    <Message title={t.doors.linkOverTitle} text={[t.doors.linkOverText, more].filter(Boolean).join(' ')}>
      {signIn !== null && (
        <a className={styles.link} href={signIn}>
          {t.doors.signIn}
        </a>
      )}
    </Message>
  );
};

import { Copy } from 'lucide-react';
import { Link } from 'wouter';
import { paths } from '../../shared/protocol/routes.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Api.module.css';

/** A call that works as it stands once a token is put in, at the address where this server is. */
export const ApiExample = () => {
  const text = useText();
  const t = text.api;
  const call = `curl -H "Authorization: Bearer ${t.exampleToken}" ${window.location.origin}${paths.accounts}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(call);
      toast(t.copied);
    } catch {
      toast(t.notCopied, { tone: 'error' });
    }
  };
  return (
    <section className={styles.group} aria-label={t.example}>
      <h2 className={styles.heading}>{t.example}</h2>
      <p className={styles.text}>
        {t.exampleText}{' '}
        <Link href="/settings/tokens" className={styles.link}>
          {t.tokens}
        </Link>
        .
      </p>
      <pre className={styles.code}>{call}</pre>
      <Button icon={Copy} onPress={() => void copy()}>
        {t.copy}
      </Button>
    </section>
  );
};

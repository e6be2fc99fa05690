import { Component, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Message.module.css';
import { Message } from './Message.tsx';

/** A chunk that is not there any more: the server was upgraded under an open page. */
const isOutdated = (error: Error): boolean =>
  /dynamically imported module|module script|Failed to fetch/i.test(error.message);

/** What is drawn when drawing itself fails. Nothing is lost: documents live outside of React. */
export class CrashBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    return this.state.error ? <Crash error={this.state.error} /> : this.props.children;
  }
}

const Crash = ({ error }: { error: Error }) => {
  const t = useText().errors;
  const outdated = isOutdated(error);
  return (
    <main className={styles.whole}>
      <Message title={t.crashTitle} text={outdated ? t.outdatedText : t.crashText}>
        <Button variant="ink" size="large" onPress={() => window.location.reload()}>
          {t.reload}
        </Button>
        {!outdated && (
          <details className={styles.detail}>
            <summary>{t.crashDetail}</summary>
            <pre>{error.message}</pre>
          </details>
        )}
      </Message>
    </main>
  );
};

import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Toasts.module.css';
import { dismissToast, type Toast, toastStore } from './toast.ts';

const STAYS_MS = 5_000;
/** Long enough to read and to reach the button by keyboard. */
const STAYS_WITH_ACTION_MS = 12_000;

/**
 * One time in the app. The list is a live region; a message with the pointer or the focus on it stays. It lies over open
 * dialogs too (`data-react-aria-top-layer`): what was done in one is taken back without closing it.
 */
export const Toasts = () => {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.get);
  const t = useText().app;
  return (
    <section
      className={styles.region}
      aria-label={t.notifications}
      aria-live="polite"
      aria-relevant="additions"
      data-react-aria-top-layer
    >
      {toasts.map((one) => (
        <ToastCard key={one.id} toast={one} />
      ))}
    </section>
  );
};

const ToastCard = ({ toast }: { toast: Toast }) => {
  const t = useText().app;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), toast.action ? STAYS_WITH_ACTION_MS : STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, toast]);
  const { action } = toast;
  return (
    <article
      className={styles.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles.message} dir="auto">
        {toast.message}
      </p>
      {action && (
        <Button
          variant="quiet"
          className={styles.action ?? ''}
          onPress={() => {
            dismissToast(toast.id);
            action.onAction();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={t.close} className={styles.action ?? ''} onPress={() => dismissToast(toast.id)} />
    </article>
  );
};

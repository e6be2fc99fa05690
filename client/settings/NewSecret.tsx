import { Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import field from '../ui/field.module.css';
import { Notice } from '../ui/Notice.tsx';
import styles from './Tokens.module.css';

/** The secret, the only time that it is to be seen: a press beside the dialog does not close it. */
export const NewSecret = ({ secret, onClose }: { secret: string; onClose: () => void }) => {
  const t = useText().tokens;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      // without https browsers have no clipboard
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      input.current?.select();
      setCopied(false);
    }
  };
  return (
    <Dialog
      title={t.madeTitle}
      size="small"
      isAlert
      onClose={onClose}
      footer={<Button onPress={onClose}>{t.done}</Button>}
    >
      <div className={styles.form}>
        <Notice tone="warning">{t.warning}</Notice>
        <div className={field.field}>
          <label htmlFor={id} className={field.label}>
            {t.secret}
          </label>
          <div className={styles.secret}>
            <input
              id={id}
              ref={input}
              className={field.control}
              value={secret}
              readOnly
              spellCheck={false}
              dir="ltr"
              onFocus={({ target }) => target.select()}
            />
            <Button variant="ink" icon={Copy} onPress={() => void copy()}>
              {t.copy}
            </Button>
          </div>
        </div>
        <p role="status" className={styles.hint}>
          {copied !== null && (copied ? t.copied : t.notCopied)}
        </p>
      </div>
    </Dialog>
  );
};

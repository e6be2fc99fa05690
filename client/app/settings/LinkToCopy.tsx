import { Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { copyText } from './copy-text.ts';
import styles from './Settings.module.css';

/** A link of this server in full, and a button that copies it; where the browser forbids that, it is selected. */
export const LinkToCopy = ({ label, path }: { label: string; path: string }) => {
  const t = useText().people.copy;
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // what was just made is what one goes on with, and on a phone it may stand below the fold
  useEffect(() => button.current?.focus(), []);
  const link = new URL(path, window.location.origin).href;
  const copy = async () => {
    if (await copyText(link)) return toast(t.copied);
    field.current?.focus();
    field.current?.select();
    return toast(t.byHand);
  };
  return (
    <div className={styles.link}>
      <TextField label={label} value={link} onChange={() => {}} inputRef={field} isReadOnly />
      <Button ref={button} variant="ink" size="large" icon={Copy} onPress={() => void copy()}>
        {t.action}
      </Button>
    </div>
  );
};

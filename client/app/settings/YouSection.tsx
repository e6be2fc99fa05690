import { Monitor, Moon, Sun } from 'lucide-react';
import { type SubmitEvent, useState, useSyncExternalStore } from 'react';
import { Failure } from '../../home/Failure.tsx';
import { LANGUAGES } from '../../text/language.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { chooseTheme, themeStore } from '../theme.ts';
import { useRenameMe } from './keeping.ts';
import { PasswordForm } from './PasswordForm.tsx';
import styles from './Settings.module.css';
import type { SectionProps } from './sections.ts';

const THEMES = [
  { id: 'system', icon: Monitor },
  { id: 'light', icon: Sun },
  { id: 'dark', icon: Moon },
] as const;

/** Name, password, and how the app looks here. */
export const YouSection = ({ user, isGuest }: SectionProps) => {
  const text = useText();
  const t = text.people.you;
  const theme = useSyncExternalStore(themeStore.subscribe, themeStore.get);
  const [language, setLanguage] = useLanguage();
  return (
    <>
      {!isGuest && (
        <section className={styles.part}>
          <NameForm name={user.name} />
          <p className={styles.text}>
            {t.email} <b>{user.email}</b>
          </p>
        </section>
      )}
      <section className={styles.part}>
        <h2 className={styles.heading}>{t.look}</h2>
        <p className={styles.text}>{t.lookText}</p>
        <SegmentedControl
          label={text.app.settings.theme}
          showLabel
          value={theme}
          onChange={chooseTheme}
          options={THEMES.map(({ id, icon }) => ({ id, icon, label: text.app.settings.themes[id] }))}
        />
        <SegmentedControl
          label={text.app.settings.language}
          showLabel
          value={language}
          onChange={setLanguage}
          options={LANGUAGES.map((id) => ({ id, label: text.app.settings.languages[id] }))}
        />
      </section>
      {!isGuest && <PasswordForm email={user.email} />}
    </>
  );
};

const NameForm = ({ name: known }: { name: string }) => {
  const text = useText();
  const t = text.people.you;
  const [name, setName] = useState(known);
  const [error, setError] = useState<string | null>(null);
  const rename = useRenameMe();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setError(t.nameNeeded);
    rename.mutate(name.trim(), { onSuccess: () => toast(t.nameSaved) });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t.name}
        name="name"
        autoComplete="name"
        value={name}
        onChange={(value) => {
          setName(value);
          setError(null);
        }}
        description={t.nameText}
        error={error}
        isRequired
      />
      <Failure error={rename.error} />
      <div>
        <Button type="submit" isPending={rename.isPending} isDisabled={name.trim() === known}>
          {text.app.save}
        </Button>
      </div>
    </form>
  );
};

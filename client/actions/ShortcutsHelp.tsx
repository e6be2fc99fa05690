import { Fragment } from 'react';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { ACTION_GROUPS } from './action.ts';
import { allActions } from './all-actions.ts';
import styles from './ShortcutsHelp.module.css';

type KeyGroup = {
  title: string;
  rows: readonly { label: string; where?: string | undefined; keys: readonly string[] }[];
};

/** `first`: the keys of the place where help was asked for, when it has some of its own. */
type ShortcutsHelpProps = { first?: KeyGroup; onClose: () => void };

/** Every action that has a key, straight from the list. */
export const ShortcutsHelp = ({ first, onClose }: ShortcutsHelpProps) => {
  const text = useText();
  const t = text.actions.shortcuts;
  const groups = ACTION_GROUPS.map((group) => ({
    title: text.actions.groups[group],
    rows: allActions.flatMap((action) =>
      action.group === group && action.keys
        ? { label: action.label(text), where: action.where?.(text), keys: action.keys }
        : [],
    ),
  }));
  return (
    <Dialog title={t.title} onClose={onClose} size="large">
      <p className={styles.text}>{t.text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: reason: the list is longer than the window and scrolls by key */}
      <section className={styles.groups} aria-label={t.title} tabIndex={0}>
        {[...(first ? [first] : []), ...groups.filter(({ rows }) => rows.length > 0)].map(({ title, rows }) => (
          <section key={title} className={styles.group}>
            <h3 className={styles.heading}>{title}</h3>
            <dl>
              {rows.map(({ label, where, keys }) => (
                <div key={label} className={styles.row}>
                  <dt>
                    {label}
                    {where && <span className={styles.where}> ({where})</span>}
                  </dt>
                  <dd className={styles.keys}>
                    {keys.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && t.or}
                        <Kbd keys={key} />
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <p className={styles.text}>{t.more}</p>
    </Dialog>
  );
};

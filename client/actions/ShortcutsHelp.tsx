import { Fragment } from 'react';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { ACTION_GROUPS } from './action.ts';
import { allActions } from './all-actions.ts';
import styles from './ShortcutsHelp.module.css';

/** Every action that has a key, straight from the list. */
export const ShortcutsHelp = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  const t = text.actions.shortcuts;
  const withKeys = allActions.filter((action) => action.keys !== undefined);
  return (
    <Dialog title={t.title} onClose={onClose} size="large">
      <p className={styles.text}>{t.text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: reason: the list is longer than the window and scrolls by key */}
      <section className={styles.groups} aria-label={t.title} tabIndex={0}>
        {ACTION_GROUPS.filter((group) => withKeys.some((action) => action.group === group)).map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{text.actions.groups[group]}</h3>
            <dl>
              {withKeys
                .filter((action) => action.group === group)
                .map((action) => (
                  <div key={action.id} className={styles.row}>
                    <dt>{action.label(text)}</dt>
                    <dd className={styles.keys}>
                      {action.keys?.map((keys, index) => (
                        <Fragment key={keys}>
                          {index > 0 && t.or}
                          <Kbd keys={keys} />
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

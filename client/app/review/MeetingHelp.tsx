import { Fragment } from 'react';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './MeetingParts.module.css';

const ROWS = [
  ['step', ['ArrowLeft', 'ArrowRight']],
  ['decision', ['d']],
  ['note', ['n']],
  ['action', ['a']],
  ['next', ['r']],
  ['done', ['Mod+Enter']],
  ['findings', ['f']],
  ['changes', ['c']],
  ['map', ['m']],
  ['leave', ['Escape']],
  ['present', ['p']],
  ['follow', ['l']],
  ['end', ['e']],
  ['help', ['?']],
] as const;

/** Every key of the review. */
export const MeetingHelp = ({ onClose }: { onClose: () => void }) => {
  const t = usePortfolioText().review.help;
  const { or } = useText().actions.shortcuts;
  return (
    <Dialog title={t.title} size="small" onClose={onClose}>
      <p className={styles.none}>{t.text}</p>
      <dl className={styles.keys}>
        {ROWS.map(([id, keys]) => (
          <div key={id}>
            <dt>{t.rows[id]}</dt>
            <dd>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && or}
                  <Kbd keys={key} />
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};

import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useText } from '../../text/use-text.ts';
import { classes } from '../../ui/classes.ts';
import list from '../../ui/list.module.css';
import { NoticeList } from './NoticeList.tsx';
import styles from './notices.module.css';

type Props = { button: RefObject<HTMLButtonElement | null>; onClose: () => void };

/** Beside the rail; on a phone as wide as the screen allows. */
export const NoticePopover = ({ button, onClose }: Props) => (
  <Popover
    className={classes(list.popover, styles.popover)}
    triggerRef={button}
    isOpen
    onOpenChange={(open) => open || onClose()}
    placement="right bottom"
    offset={4}
  >
    <Dialog className={styles.dialog ?? ''} aria-label={useText().talk.notices.title}>
      <NoticeList onDone={onClose} />
    </Dialog>
  </Popover>
);

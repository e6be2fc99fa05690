import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useText } from '../../text/use-text.ts';
import { classes } from '../../ui/classes.ts';
import list from '../../ui/list.module.css';
import { media, useMedia } from '../use-media.ts';
import { NoticeList } from './NoticeList.tsx';
import styles from './notices.module.css';

type Props = { button: RefObject<HTMLButtonElement | null>; onClose: () => void };

/** Beside the rail; on a phone as wide as the screen allows. */
export const NoticePopover = ({ button, onClose }: Props) => {
  const isPhone = useMedia(media.phone);
  const title = useText().talk.notices.title;
  return (
    <Popover
      className={classes(list.popover, styles.popover)}
      triggerRef={button}
      isOpen
      onOpenChange={(open) => open || onClose()}
      placement={isPhone ? 'top' : 'right bottom'}
      offset={4}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={title}>
        <NoticeList onDone={onClose} />
      </Dialog>
    </Popover>
  );
};

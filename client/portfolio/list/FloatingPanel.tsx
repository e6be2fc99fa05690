import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import list from '../../ui/list.module.css';
import styles from './FloatingPanel.module.css';

type FloatingPanelProps = {
  button: RefObject<HTMLButtonElement | null>;
  label: string;
  onClose: () => void;
  children: ReactNode;
};

export const FloatingPanel = ({ button, label, onClose, children }: FloatingPanelProps) => (
  <Popover
    className={classes(list.popover, styles.panel)}
    triggerRef={button}
    isOpen
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
    placement="bottom end"
    offset={4}
  >
    <Dialog className={styles.dialog ?? ''} aria-label={label}>
      {children}
    </Dialog>
  </Popover>
);

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export type DialogProps = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** A question whose answer must be given on purpose: a press beside it does not close it. */
  isAlert?: boolean;
};

/** Mounted means open. Focus goes in, stays in, and returns to where it came from; Escape closes. */
export const Dialog = ({ title, onClose, children, footer, size = 'medium', isAlert = false }: DialogProps) => {
  const t = useText().app;
  return (
    <ModalOverlay
      className={styles.veil}
      isOpen
      isDismissable={!isAlert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog} role={isAlert ? 'alertdialog' : 'dialog'}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title} dir="auto">
              {title}
            </Heading>
            <IconButton icon={X} label={t.close} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.foot}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};

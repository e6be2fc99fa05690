import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../text/use-text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Plate } from './plate.ts';
import styles from './Strip.module.css';
import type { StripWindow } from './use-window.ts';

type ShiftProps = Pick<StripWindow, 'earlier' | 'later'> & { plate: Plate };

/** At the ends of a strip that shows a part of the span: the way to the rest of it. */
export const Shift = ({ plate, earlier, later }: ShiftProps) => {
  const t = useText().timeline;
  return (
    <>
      {earlier && (
        <span className={styles.shift} style={{ left: plate.left }} data-side="left">
          <IconButton icon={ChevronLeft} label={t.earlier} onPress={earlier} />
        </span>
      )}
      {later && (
        <span className={styles.shift} style={{ left: plate.right }}>
          <IconButton icon={ChevronRight} label={t.later} onPress={later} />
        </span>
      )}
    </>
  );
};

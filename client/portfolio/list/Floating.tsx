import type { LucideIcon } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';

// What floats comes when it is first opened.
const FloatingPanel = lazy(async () => ({ default: (await import('./FloatingPanel.tsx')).FloatingPanel }));

type FloatingProps = {
  icon: LucideIcon;
  label: string;
  /** Beside the label: how much is set. */
  count?: number;
  children: (close: () => void) => ReactNode;
};

/** A button that opens a small panel under it. */
export const Floating = ({ icon, label, count = 0, children }: FloatingProps) => {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button ref={button} icon={icon} aria-haspopup="dialog" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {count > 0 ? `${label} ${count}` : label}
      </Button>
      {isOpen && (
        <Suspense>
          <FloatingPanel button={button} label={label} onClose={close}>
            {children(close)}
          </FloatingPanel>
        </Suspense>
      )}
    </>
  );
};
